import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { HistoryRow } from '../../../shared/ipc/history.ts';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { TableCell, TableCheck, TableRow } from '../../ui/Table.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { CELL_OF } from './HistoryCell.tsx';
import { selectionStore } from './selection.ts';

type Shift = { readonly shiftKey: boolean };

/** What a row can be asked for; the same functions as long as the table is there. */
export type RowActs = {
  readonly open: (index: number, id: CallId | null) => void;
  readonly mark: (index: number, id: CallId | null, event: Shift) => void;
  /** The focus came to the row. */
  readonly follow: (index: number, id: CallId | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type Props = {
  readonly index: number;
  readonly top: number;
  /** Null while it is on its way. */
  readonly row: HistoryRow | null;
  readonly columns: readonly HistoryColumn[];
  readonly query: string;
  /** Its call is open beside the table. */
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  /** A key brought the table here. */
  readonly hasMovedHere: boolean;
  readonly acts: RowActs;
};

type CellsProps = Pick<Props, 'columns' | 'query'> & {
  readonly row: HistoryRow;
  readonly isMarked: boolean;
  readonly onMark: (event: Shift) => void;
};

const Cells = ({ row, columns, query, isMarked, onMark }: CellsProps) => {
  const t = useText();
  return (
    <>
      <TableCheck
        label={t('history.selectCall', { company: row.company })}
        isMarked={isMarked}
        onMark={onMark}
      />
      {columns.map((column) => {
        const Cell = CELL_OF[column];
        return <Cell key={column} row={row} query={query} />;
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

const RowView = ({ index, top, row, columns, query, isOpen, isCurrent, hasMovedHere, acts }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const id = row?.id ?? null;
  const isMarked = useStore(selectionStore, ({ ids }) => id !== null && ids.has(id));
  useEffect(() => {
    if (hasMovedHere) element.current?.focus({ preventScroll: true });
  }, [hasMovedHere]);
  const mark = (event: Shift): void => acts.mark(index, id, event);
  return (
    <TableRow
      ref={element}
      index={index}
      top={top}
      isSelected={isOpen}
      isMarked={isMarked}
      isTabStop={isCurrent}
      onOpen={() => acts.open(index, id)}
      onMark={mark}
      onFocus={() => acts.follow(index, id)}
      onKeyDown={acts.onKeyDown}
    >
      {row === null ? (
        <LoadingCells />
      ) : (
        <Cells row={row} columns={columns} query={query} isMarked={isMarked} onMark={mark} />
      )}
    </TableRow>
  );
};

/** One logged call; the arrow keys open the next one while a call is open beside the table. */
export const HistoryRowView = memo(RowView);
