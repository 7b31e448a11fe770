import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { useText } from '../../app/text.ts';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Table, TableBody, TableColumn, TableHead } from '../../ui/Table.tsx';
import { columnWidths, sortOf } from './columns.ts';
import { HistoryFooter } from './HistoryFooter.tsx';
import { HistoryRowView } from './HistoryRowView.tsx';
import styles from './HistoryScreen.module.css';
import { NoHistory } from './NoHistory.tsx';
import { figuresOf, rowAt } from './historyStore.ts';
import { useKeyShift } from './keyShift.ts';
import { useRowActs } from './rowActs.ts';
import { useRowKeys } from './rowKeys.ts';
import { useColumns } from './useColumns.ts';
import type { ShownHistory } from './useHistoryView.ts';
import { useSelecting } from './useSelecting.ts';

type Props = { readonly shown: ShownHistory; readonly selectedId: CallId | null };

const ROW_HEIGHT_PX = 44;
/** Rows drawn before they are scrolled to, on either side; each makes a jump to a far place slower. */
const OVERSCAN = 4;

const Head = ({ shown, columns }: Pick<Props, 'shown'> & { readonly columns: readonly HistoryColumn[] }) => {
  const t = useText();
  return (
    <TableHead>
      {columns.map((column) => {
        const order = sortOf(column, shown.view.sort);
        const sorting =
          order === null ? {} : { sort: order.direction, onSort: () => shown.change({ sort: order.next }) };
        return (
          <TableColumn key={column} {...sorting}>
            {t(`history.columns.${column}`)}
          </TableColumn>
        );
      })}
    </TableHead>
  );
};

function useRows({ shown }: Props, scroller: RefObject<HTMLDivElement | null>) {
  const state = useStore(shown.store);
  const rows = useVirtualizer({
    count: state.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: OVERSCAN,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { store } = shown;
  useEffect(() => store.reach(first, last), [store, first, last]);
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [store, scroller]);
  return { state, rows, items, shift: useKeyShift({ first, last }) };
}

const Rows = (props: Props) => {
  const { shown, selectedId } = props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { state, rows, items, shift } = useRows(props, scroller);
  const { columns } = useColumns(shown);
  const selecting = useSelecting(shown.store);
  const keys = useRowKeys(state.total, (index) => rows.scrollToIndex(index), selecting);
  const idAt = (index: number): CallId | null => rowAt(state, index)?.id ?? null;
  const acts = useRowActs({ keys, selecting, selectedId, idAt, onOpen: shown.open });
  return (
    <div ref={scroller} className={styles.scroll}>
      <Table
        label={t('history.title')}
        columns={columnWidths(t, columns)}
        rowCount={state.total}
        isMultiple
        className={styles.table}
      >
        <Head shown={shown} columns={columns} />
        <TableBody height={rows.getTotalSize()}>
          {items.map(({ index, start }) => (
            <HistoryRowView
              key={index + shift}
              {...{ index, columns, acts }}
              row={rowAt(state, index)}
              top={start}
              query={shown.view.text}
              isOpen={selectedId !== null && idAt(index) === selectedId}
              isCurrent={index === keys.current}
              hasMovedHere={index === keys.current && keys.isMoving}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
};

/** Logged calls, newest first unless turned round; only the rows in view are drawn. */
export const HistoryTable = (props: Props) => {
  const t = useText();
  const { status, total } = useStore(props.shown.store, useShallow(figuresOf));
  if (status === 'loading') return <LoadingRows label={t('history.loading')} />;
  if (status === 'failing' || total === 0) return <NoHistory shown={props.shown} />;
  return (
    <>
      <Rows {...props} />
      <HistoryFooter shown={props.shown} />
    </>
  );
};
