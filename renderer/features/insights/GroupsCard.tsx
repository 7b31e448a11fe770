import { useState } from 'react';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { MOST_COMPARED } from '../../../shared/domain/insights/companies.ts';
import type { CommitmentKind } from '../../../shared/schemas/outcome.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useAllPlaybooks } from '../../app/playbooks.ts';
import { Button } from '../../ui/Button.tsx';
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

type NotesProps = { readonly shown: Shown; readonly sort: GroupSort; readonly model: RowsModel };

const unusedNote = ({ t, insights }: Shown): string | null => {
  const count = COMMITMENTS.length - insights.kinds.length;
  return count === 0 ? null : t('insights.groups.unused', { count });
};

const orderNote = ({ t, insights }: Shown): string | null =>
  insights.companies.listed.length > MOST_COMPARED
    ? t('insights.groups.order', { count: MOST_COMPARED })
    : null;

const moreNote = ({ t, format, insights }: Shown): string | null => {
  const { moreCount: count } = insights.companies;
  return count === 0 ? null : t('insights.groups.others', { count, number: format.number(count) });
};

const NOTES: Readonly<Record<GroupSort, readonly ((shown: Shown) => string | null)[]>> = {
  kind: [unusedNote],
  playbook: [],
  company: [orderNote, moreNote],
};

const Notes = ({ shown, sort, model }: NotesProps) => {
  const hatched = model.rows.some(({ isFew }) => isFew) ? shown.t('insights.groups.hatched') : null;
  const notes = [hatched, ...NOTES[sort].map((noteOf) => noteOf(shown))].filter((note) => note !== null);
  return notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>;
};

type RowsProps = NotesProps;

const Rows = ({ shown, sort, model }: RowsProps) => {
  const { t } = shown;
  const [count, setCount] = useState(FIRST_ROWS);
  if (model.rows.length === 0) return <p className={styles.none}>{t('insights.groups.noneDefined')}</p>;
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

type GroupsCardProps = { readonly shown: Shown; readonly span: string };

/** The commitment rate by kind, playbook or company. */
export const GroupsCard = ({ shown, span }: GroupsCardProps) => {
  const { t } = shown;
  const names = usePlaybookNames();
  const [sort, setSort] = useState<GroupSort>('kind');
  const model = groupsModel(sort, { ...shown, names });
  const options = GROUP_SORTS.map((id) => ({ id, text: t(`insights.groups.sorts.${id}`) }));
  return (
    <ChartCard
      model={model}
      span={span}
      control={
        <SegmentedControl label={t('insights.groups.by')} {...{ options, value: sort, onChange: setSort }} />
      }
    >
      <Rows key={sort} {...{ shown, sort, model }} />
      <Notes {...{ shown, sort, model }} />
    </ChartCard>
  );
};
