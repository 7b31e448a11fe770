import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { MOST_COMPARED } from '../../../shared/domain/insights/companies.ts';
import { MEASURES, type Measure } from '../../../shared/domain/insights/groupRates.ts';
import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useAllPlaybooks } from '../../app/playbooks.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { BarRows } from './BarRows.tsx';
import { ChartCard } from './ChartCard.tsx';
import type { RowsModel } from './chartModels.ts';
import styles from './GroupsCard.module.css';
import { GROUP_SORTS, groupsModel, type GroupSort, type Shown } from './rowModels.ts';

/** So many rows before one asks for more, and so many more each time. */
const FIRST_ROWS = 10;
const MORE_ROWS = 100;

const usePlaybookNames = (): ReadonlyMap<string, string> => {
  const { playbooks } = useAllPlaybooks();
  return new Map(playbooks.map(({ playbookId, name }) => [playbookId, name]));
};

type Compared = Shown & { readonly measure: Measure };
type NotesProps = { readonly shown: Compared; readonly sort: GroupSort; readonly model: RowsModel };

/** Speaks of kinds of calls: that nothing was settled does not mean that a kind was not used. */
const unusedNote = ({ t, insights, measure }: Compared): string | null => {
  const count = measure === 'kept' ? 0 : COMMITMENTS.length - insights.groups[measure].kinds.length;
  return count === 0 ? null : t('insights.groups.unused', { count });
};

const orderNote = ({ t, insights, measure }: Compared): string | null =>
  insights.groups[measure].companies.listed.length > MOST_COMPARED
    ? t('insights.groups.order', { count: MOST_COMPARED })
    : null;

const moreNote = ({ t, format, insights, measure }: Compared): string | null => {
  const { moreCount: count } = insights.groups[measure].companies;
  return count === 0 ? null : t('insights.groups.others', { count, number: format.number(count) });
};

const NOTES: Readonly<Record<GroupSort, readonly ((shown: Compared) => string | null)[]>> = {
  kind: [unusedNote],
  playbook: [],
  company: [orderNote, moreNote],
};

const Notes = ({ shown, sort, model }: NotesProps) => {
  const words = shown.measure === 'kept' ? 'promises.hatched' : 'insights.groups.hatched';
  const hatched = model.rows.some(({ isFew }) => isFew) ? shown.t(words) : null;
  const notes = [hatched, ...NOTES[sort].map((noteOf) => noteOf(shown))].filter((note) => note !== null);
  return notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>;
};

/** Why nothing is compared. */
function noneText({ t, insights, measure }: Compared): string {
  const isSettled = insights.groups[measure].playbooks.length > 0;
  return t(isSettled ? 'insights.groups.noneDefined' : 'insights.weeks.gapKept');
}

const Rows = ({ shown, sort, model }: NotesProps) => {
  const { t } = shown;
  const [count, setCount] = useState(FIRST_ROWS);
  if (model.rows.length === 0) return <p className={styles.none}>{noneText(shown)}</p>;
  const hidden = model.rows.length - count;
  const rows = model.rows.slice(0, count);
  const icon = sort === 'kind' ? { iconOf: (key: string) => iconOfKind(key as CommitmentKind) } : {};
  return (
    <>
      <BarRows model={{ ...model, rows }} {...icon} />
      {model.rows.length > FIRST_ROWS ? (
        <div className={styles.more}>
          <Button
            variant="ghost"
            size="sm"
            isExpanded={hidden <= 0}
            onPress={() => setCount(hidden > 0 ? count + MORE_ROWS : FIRST_ROWS)}
          >
            {hidden > 0
              ? t('insights.groups.more', { count: Math.min(hidden, MORE_ROWS) })
              : t('insights.groups.fewer')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

type MeasureProps = {
  readonly title: string;
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
};

/** The title, which is a choice of what is compared. */
const MeasureMenu = ({ title, measure, onChange }: MeasureProps) => {
  const t = useText();
  return (
    <Menu
      label={t('insights.groups.measure')}
      selectionMode="single"
      selected={[measure]}
      onSelect={([id]) => onChange(MEASURES.find((each) => each === id) ?? measure)}
      trigger={
        <Button variant="ghost" size="sm" className={styles.measure}>
          {title}
          <Icon icon={ChevronDown} size={14} tone="muted" />
        </Button>
      }
    >
      {MEASURES.map((id) => (
        <MenuItem key={id} id={id} text={t(`insights.groups.titles.${id}`)} />
      ))}
    </Menu>
  );
};

type GroupsCardProps = { readonly shown: Shown; readonly span: string };

/** The rate of calls that gained, of calls with the ask, or of promises kept: by kind, playbook or company. */
export const GroupsCard = ({ shown, span }: GroupsCardProps) => {
  const { t } = shown;
  const names = usePlaybookNames();
  const [sort, setSort] = useState<GroupSort>('kind');
  const [measure, setMeasure] = useState<Measure>('gained');
  const compared = { ...shown, measure };
  const model = groupsModel(sort, { ...compared, names });
  const options = GROUP_SORTS.map((id) => ({ id, text: t(`insights.groups.sorts.${id}`) }));
  return (
    <ChartCard
      model={model}
      span={span}
      heading={<MeasureMenu title={model.title} {...{ measure, onChange: setMeasure }} />}
      control={
        <SegmentedControl label={t('insights.groups.by')} {...{ options, value: sort, onChange: setSort }} />
      }
    >
      <Rows key={`${measure} ${sort}`} {...{ shown: compared, sort, model }} />
      <Notes {...{ shown: compared, sort, model }} />
    </ChartCard>
  );
};
