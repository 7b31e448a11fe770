import { useState } from 'react';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
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

/** So many rows before one asks for more. */
const FIRST_ROWS = 10;

const usePlaybookNames = (): ReadonlyMap<string, string> => {
  const { playbooks } = useAllPlaybooks();
  return new Map(playbooks.map(({ playbookId, name }) => [playbookId, name]));
};

type NotesProps = { readonly shown: Shown; readonly sort: GroupSort; readonly model: RowsModel };

const Notes = ({ shown: { t, insights }, sort, model }: NotesProps) => {
  const unused = COMMITMENTS.length - insights.kinds.length;
  const notes = [
    model.rows.some(({ isFew }) => isFew) ? t('insights.groups.hatched') : null,
    sort === 'kind' && unused > 0 ? t('insights.groups.unused', { count: unused }) : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>;
};

type RowsProps = NotesProps;

const Rows = ({ shown, sort, model }: RowsProps) => {
  const { t } = shown;
  const [isWhole, setIsWhole] = useState(false);
  if (model.rows.length === 0) return <p className={styles.none}>{t('insights.groups.noneDefined')}</p>;
  const hidden = model.rows.length - FIRST_ROWS;
  const rows = isWhole ? model.rows : model.rows.slice(0, FIRST_ROWS);
  const icon = sort === 'kind' ? { iconOf: (key: string) => iconOfKind(key as CommitmentKind) } : {};
  return (
    <>
      <BarRows model={{ ...model, rows }} {...icon} />
      {hidden > 0 ? (
        <div className={styles.more}>
          <Button variant="ghost" size="sm" isExpanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? t('insights.groups.fewer') : t('insights.groups.more', { count: hidden })}
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
