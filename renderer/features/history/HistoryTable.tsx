import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CallId } from '../../../shared/schemas/call.ts';
import { RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import { useText, type Text } from '../../app/text.ts';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Table, TableBody, TableColumn, TableHead } from '../../ui/Table.tsx';
import { HistoryFooter } from './HistoryFooter.tsx';
import { HistoryRowView } from './HistoryRowView.tsx';
import styles from './HistoryScreen.module.css';
import { NoHistory } from './NoHistory.tsx';
import { rowAt } from './historyStore.ts';
import { useRowKeys } from './rowKeys.ts';
import type { ShownHistory } from './useHistoryView.ts';

type Props = { readonly shown: ShownHistory; readonly selectedId: CallId | null };

const ROW_HEIGHT_PX = 44;

/** Every row is a grid of its own, so the last column is as wide as the longest result, shown or not. */
function columnsFor(t: Text): string {
  const longest = Math.max(...RESULTS_IN_ORDER.map((result) => t(`results.short.${result}`).length));
  return `84px minmax(110px, 1fr) minmax(120px, 1.6fr) ${longest + 2}ch`;
}

const Head = ({ shown }: Pick<Props, 'shown'>) => {
  const t = useText();
  const { sort } = shown.view;
  return (
    <TableHead>
      <TableColumn
        sort={sort === 'newest' ? 'descending' : 'ascending'}
        onSort={() => shown.change({ sort: sort === 'newest' ? 'oldest' : 'newest' })}
      >
        {t('history.columns.date')}
      </TableColumn>
      <TableColumn>{t('history.columns.company')}</TableColumn>
      <TableColumn>{t('history.columns.commitment')}</TableColumn>
      <TableColumn>{t('history.columns.result')}</TableColumn>
    </TableHead>
  );
};

const Rows = ({ shown, selectedId }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const state = useStore(shown.store);
  const rows = useVirtualizer({
    count: state.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 12,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { store } = shown;
  useEffect(() => store.reach(first, last), [store, first, last]);
  const t = useText();
  const keys = useRowKeys(state.total, (index) => rows.scrollToIndex(index));
  return (
    <div ref={scroller} className={styles.scroll}>
      <Table label={t('history.title')} columns={columnsFor(t)} rowCount={state.total}>
        <Head shown={shown} />
        <TableBody height={rows.getTotalSize()}>
          {items.map(({ index, start }) => (
            <HistoryRowView
              key={index}
              place={{ index, top: start }}
              row={rowAt(state, index)}
              selectedId={selectedId}
              keys={keys}
              onOpen={shown.open}
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
  const { status, total } = useStore(props.shown.store);
  if (status === 'loading') return <LoadingRows label={t('history.loading')} />;
  if (status === 'failing' || total === 0) return <NoHistory shown={props.shown} />;
  return (
    <>
      <Rows {...props} />
      <HistoryFooter shown={props.shown} />
    </>
  );
};
