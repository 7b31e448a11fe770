import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { iconOfTone, resultTone, RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './HistoryScreen.module.css';
import { useTyped, type ShownHistory } from './useHistoryView.ts';

const WEEKS = [4, 12, 26, 52] as const;

type Part = { readonly shown: ShownHistory };

/** The name of a filter, and what it narrows to when it does. */
const chipText = (name: string, chosen: readonly string[]): string =>
  chosen.length === 0 ? name : chosen.length === 1 ? String(chosen[0]) : `${name} · ${chosen.length}`;

const ResultFilter = ({ shown }: Part) => {
  const t = useText();
  const { results } = shown.view;
  const names = results.map((result) => t(`results.short.${result}`));
  return (
    <Menu
      label={t('history.result')}
      selectionMode="multiple"
      selected={results}
      onSelect={(ids) => shown.change({ results: ids as readonly CallResult[] })}
      trigger={
        <Chip hasMenu isOn={results.length > 0}>
          {chipText(t('history.result'), names)}
        </Chip>
      }
    >
      {RESULTS_IN_ORDER.map((result) => (
        <MenuItem
          key={result}
          id={result}
          text={t(`results.${result}`)}
          icon={iconOfTone(resultTone(result))}
        />
      ))}
    </Menu>
  );
};

const KindFilter = ({ shown }: Part) => {
  const t = useText();
  const { kinds } = shown.view;
  const names = kinds.map((kind) => t(`commitments.${kind}.name`));
  return (
    <Menu
      label={t('history.kind')}
      selectionMode="multiple"
      selected={kinds}
      onSelect={(ids) => shown.change({ kinds: ids as readonly CommitmentKind[] })}
      trigger={
        <Chip hasMenu isOn={kinds.length > 0}>
          {chipText(t('history.kind'), names)}
        </Chip>
      }
    >
      {COMMITMENTS.map((kind) => (
        <MenuItem key={kind} id={kind} text={t(`commitments.${kind}.name`)} icon={iconOfKind(kind)} />
      ))}
    </Menu>
  );
};

const OutcomeFilter = ({ shown }: Part) => {
  const t = useText();
  const { hasOutcome } = shown.view;
  const chosen = hasOutcome === null ? [] : [hasOutcome ? 'yes' : 'no'];
  return (
    <Menu
      label={t('history.outcome')}
      selectionMode="single"
      selected={chosen}
      onSelect={([id]) => shown.change({ hasOutcome: id === undefined ? null : id === 'yes' })}
      trigger={
        <Chip hasMenu isOn={hasOutcome !== null}>
          {chipText(
            t('history.outcome'),
            chosen.map((id) => t(`history.outcomes.${id}`)),
          )}
        </Chip>
      }
    >
      <MenuItem id="yes" text={t('history.outcomes.yes')} />
      <MenuItem id="no" text={t('history.outcomes.no')} />
    </Menu>
  );
};

const PeriodFilter = ({ shown }: Part) => {
  const t = useText();
  const { weeks } = shown.view;
  const chosen = weeks === null ? [] : [String(weeks)];
  return (
    <Menu
      label={t('history.period')}
      selectionMode="single"
      selected={chosen}
      onSelect={([id]) => shown.change({ weeks: id === undefined ? null : Number(id) })}
      trigger={
        <Chip
          hasMenu
          isOn={weeks !== null}
          {...(weeks === null
            ? {}
            : { onRemove: () => shown.change({ weeks: null }), removeLabel: t('history.clearPeriod') })}
        >
          {weeks === null ? t('history.period') : t('history.lastWeeks', { count: weeks })}
        </Chip>
      }
    >
      {WEEKS.map((count) => (
        <MenuItem key={count} id={String(count)} text={t('history.lastWeeks', { count })} />
      ))}
    </Menu>
  );
};

/** Search and filters; together they are the address of the view. */
export const FilterBar = ({ shown }: Part) => {
  const t = useText();
  const [text, setText] = useTyped(shown.view.text, (next) => shown.change({ text: next }));
  return (
    <search className={styles.tools}>
      <SearchField
        className={styles.search}
        label={t('history.search')}
        placeholder={t('history.searchExample')}
        clearLabel={t('history.clearSearch')}
        keys={['Mod', 'F']}
        value={text}
        onChange={setText}
      />
      <PeriodFilter shown={shown} />
      <ResultFilter shown={shown} />
      <KindFilter shown={shown} />
      <OutcomeFilter shown={shown} />
    </search>
  );
};
