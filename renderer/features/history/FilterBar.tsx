import type { ReactNode } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './HistoryScreen.module.css';
import { resultItems } from './resultItems.tsx';
import { useTyped, type ShownHistory } from './useHistoryView.ts';

const WEEKS = [4, 12, 26, 52] as const;

type Part = { readonly shown: ShownHistory };

/** The name of a filter, and what it narrows to when it does. */
const chipText = (name: string, chosen: readonly string[]): string =>
  chosen.length === 0 ? name : chosen.length === 1 ? String(chosen[0]) : `${name} · ${chosen.length}`;

type ListFilterProps = {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly chosenNames: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly children: ReactNode;
};

/** A filter that lets several values through. */
const ListFilter = ({ name, chosen, chosenNames, onChoose, children }: ListFilterProps) => (
  <Menu
    label={name}
    selectionMode="multiple"
    selected={chosen}
    onSelect={onChoose}
    trigger={
      <Chip hasMenu isOn={chosen.length > 0}>
        {chipText(name, chosenNames)}
      </Chip>
    }
  >
    {children}
  </Menu>
);

const ResultFilter = ({ shown }: Part) => {
  const t = useText();
  const { results } = shown.view;
  return (
    <ListFilter
      name={t('history.result')}
      chosen={results}
      chosenNames={results.map((result) => t(`results.short.${result}`))}
      onChoose={(ids) => shown.change({ results: ids as readonly CallResult[] })}
    >
      {resultItems(t)}
    </ListFilter>
  );
};

const KindFilter = ({ shown }: Part) => {
  const t = useText();
  const { kinds } = shown.view;
  const nameOf = (kind: CommitmentKind): string => t(`commitments.${kind}.name`);
  return (
    <ListFilter
      name={t('history.kind')}
      chosen={kinds}
      chosenNames={kinds.map(nameOf)}
      onChoose={(ids) => shown.change({ kinds: ids as readonly CommitmentKind[] })}
    >
      {COMMITMENTS.map((kind) => (
        <MenuItem key={kind} id={kind} text={nameOf(kind)} icon={iconOfKind(kind)} />
      ))}
    </ListFilter>
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
        keys={keysOf('find')}
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
