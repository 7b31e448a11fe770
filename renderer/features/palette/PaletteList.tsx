import { useText } from '../../app/text.ts';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import type { PaletteGroup, PaletteRow } from './rows.ts';

type ListProps = {
  readonly listId: string;
  readonly typed: string;
  readonly activeId: string | null;
  readonly onActivate: (row: PaletteRow) => void;
  readonly onRun: (row: PaletteRow) => void;
};

/** The element of a row; `aria-activedescendant` names it. */
export const optionIdOf = (listId: string, id: string): string => `${listId}-${id.replace(/[^\w-]/g, '_')}`;

const Group = ({ group, ...list }: ListProps & { readonly group: PaletteGroup }) => {
  const titleId = `${list.listId}-title-${group.id}`;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <div id={titleId} role="presentation" className={styles.title}>
        {group.title}
      </div>
      {group.rows.map((row) => (
        <PaletteOption
          key={row.id}
          row={row}
          typed={group.id === 'call' ? '' : list.typed}
          optionId={optionIdOf(list.listId, row.id)}
          isActive={row.id === list.activeId}
          onActivate={() => list.onActivate(row)}
          onRun={() => list.onRun(row)}
        />
      ))}
    </div>
  );
};

/** All that was found, group by group. */
export const PaletteList = ({
  groups,
  isEmpty,
  ...list
}: ListProps & { readonly groups: readonly PaletteGroup[]; readonly isEmpty: boolean }) => {
  const t = useText();
  return (
    <>
      {isEmpty ? <p className={styles.empty}>{t('palette.empty', { text: list.typed })}</p> : null}
      <div id={list.listId} role="listbox" aria-label={t('palette.results')} className={styles.list}>
        {groups.map((group) => (
          <Group key={group.id} group={group} {...list} />
        ))}
      </div>
    </>
  );
};
