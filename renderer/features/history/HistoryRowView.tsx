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
  readonly open: (index: number) => void;
  readonly mark: (index: number, event: Shift) => void;
  /** The focus came to the row. */
  readonly follow: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** In the place of a row on its way: never seen, but its cells need not be made when the row is there. */
const UNKNOWN_ROW: HistoryRow = {
  ...{ id: 'unknown' as CallId, startsAt: 0, durationMinutes: 1, timeZone: 'UTC' },
  ...{ company: '', contact: '', opportunity: '', playbookId: null },
  ...{ outcomeWhat: '…', outcomeWhen: '', hasOutcome: true, kind: 'time', intent: 'creates' },
  ...{ isSaid: false, isAsked: false, promiseWhat: '', promiseDueOn: null, promiseState: 'pending' },
  ...{ reason: null, result: 'gained' },
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

type CellsProps = Pick<Props, 'row' | 'columns' | 'query'>;

const DrawnCells = ({ row, columns, query }: CellsProps) =>
  columns.map((column) => {
    const Cell = CELL_OF[column];
    return <Cell key={column} row={row ?? UNKNOWN_ROW} query={query} />;
  });

/** While a row is on its way its cells stay what they were, unseen: they are drawn and laid out once, not twice. */
const Cells = memo(
  DrawnCells,
  (before, { row, columns, query }) =>
    row === null || (row === before.row && columns === before.columns && query === before.query),
);

const LoadingCell = () => {
  const t = useText();
  return (
    <TableCell>
      <VisuallyHidden>{t('history.loading')}</VisuallyHidden>
    </TableCell>
  );
};

/** The element of a row, which may come to stand for another row, or be the one that a key moved to. */
function useRowElement({ index, isCurrent, hasMovedHere, acts }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = element.current;
    const hasFocus = row !== null && row.ownerDocument.activeElement === row;
    if (hasFocus && !isCurrent) row.blur();
    if (!hasMovedHere) return;
    if (hasFocus) acts.follow(index);
    else row?.focus({ preventScroll: true });
  }, [index, isCurrent, hasMovedHere, acts]);
  return element;
}

const RowView = (props: Props) => {
  const { index, top, row, columns, query, isOpen, isCurrent, acts } = props;
  const t = useText();
  const element = useRowElement(props);
  const id = row?.id ?? null;
  const isMarked = useStore(selectionStore, ({ ids }) => id !== null && ids.has(id));
  const mark = (event: Shift): void => acts.mark(index, event);
  const company = row?.company ?? '';
  return (
    <TableRow
      ref={element}
      index={index}
      top={top}
      isSelected={isOpen}
      isMarked={isMarked}
      isTabStop={isCurrent}
      isBlank={row === null}
      onOpen={() => acts.open(index)}
      onMark={mark}
      onFocus={() => acts.follow(index)}
      onKeyDown={acts.onKeyDown}
    >
      <TableCheck label={t('history.selectCall', { company })} isMarked={isMarked} onMark={mark} />
      <Cells row={row} columns={columns} query={query} />
      {row === null ? <LoadingCell /> : null}
    </TableRow>
  );
};

/** One logged call; the arrow keys open the next one while a call is open beside the table. */
export const HistoryRowView = memo(RowView);
