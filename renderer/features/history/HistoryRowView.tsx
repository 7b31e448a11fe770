import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { HistoryRow } from '../../../shared/ipc/history.ts';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { TableCell, TableCheck, TableRow } from '../../ui/Table.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { CELL_OF } from './HistoryCell.tsx';
import type { RowKeys } from './rowKeys.ts';
import { selectionStore } from './selection.ts';
import type { Selecting } from './useSelecting.ts';

/** What all rows of the table have in common. */
export type RowsLook = {
  readonly columns: readonly HistoryColumn[];
  readonly query: string;
  readonly selectedId: CallId | null;
  readonly keys: RowKeys;
  readonly selecting: Selecting;
  readonly onOpen: (id: CallId) => void;
};

type Props = {
  readonly place: { readonly index: number; readonly top: number };
  /** Null while it is on its way. */
  readonly row: HistoryRow | null;
  readonly look: RowsLook;
};

type CellsProps = { readonly row: HistoryRow; readonly look: RowsLook; readonly onMark: Mark };
type Mark = (event: { readonly shiftKey: boolean }) => void;

const Cells = ({ row, look, onMark }: CellsProps) => {
  const t = useText();
  const isMarked = useStore(selectionStore, ({ ids }) => ids.has(row.id));
  return (
    <>
      <TableCheck
        label={t('history.selectCall', { company: row.company })}
        isMarked={isMarked}
        onMark={onMark}
      />
      {look.columns.map((column) => {
        const Cell = CELL_OF[column];
        return <Cell key={column} row={row} query={look.query} />;
      })}
    </>
  );
};

const LoadingCells = () => {
  const t = useText();
  return (
    <TableCell>
      <VisuallyHidden>{t('history.loading')}</VisuallyHidden>
    </TableCell>
  );
};

/** One logged call; the arrow keys open the next one while a call is open beside the table. */
export const HistoryRowView = ({ place, row, look }: Props) => {
  const { keys, selecting, selectedId, onOpen } = look;
  const element = useRef<HTMLDivElement>(null);
  const isCurrent = keys.current === place.index;
  const hasMovedHere = isCurrent && keys.isMoving;
  const id = row?.id ?? null;
  const isMarked = useStore(selectionStore, ({ ids }) => id !== null && ids.has(id));
  useEffect(() => {
    if (hasMovedHere) element.current?.focus({ preventScroll: true });
  }, [hasMovedHere]);
  const open = (): void => {
    keys.setCurrent(place.index);
    selecting.begin(place.index);
    if (id !== null) onOpen(id);
  };
  const mark: Mark = ({ shiftKey }) => {
    keys.setCurrent(place.index);
    if (shiftKey) selecting.extend(place.index);
    else if (id !== null) selecting.toggle(place.index, id);
  };
  const follow = (): void => {
    if (hasMovedHere && selectedId !== null && id !== null && id !== selectedId) onOpen(id);
  };
  return (
    <TableRow
      ref={element}
      index={place.index}
      top={place.top}
      isSelected={id !== null && id === selectedId}
      isMarked={isMarked}
      isTabStop={isCurrent}
      onOpen={open}
      onMark={mark}
      onFocus={follow}
      onKeyDown={keys.onKeyDown}
    >
      {row === null ? <LoadingCells /> : <Cells row={row} look={look} onMark={mark} />}
    </TableRow>
  );
};
