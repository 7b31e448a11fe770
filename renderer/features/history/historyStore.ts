import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistoryPage, HistoryRow } from '../../../shared/ipc/history.ts';
import type { HistoryFilter, HistoryQuery } from '../../../shared/schemas/history.ts';
import { ask, listen } from '../../app/bridge.ts';
import { createRefresher } from '../../app/todayStore.ts';

const PAGE_ROWS = 100;

export type HistoryState = {
  readonly status: 'loading' | 'ready' | 'failing';
  readonly total: number;
  readonly totalUnfiltered: number;
  readonly counts: HistoryPage['counts'];
  /** Pages of rows by their number; a page that is not there yet is on its way. */
  readonly pages: Readonly<Record<number, readonly HistoryRow[]>>;
};

export type HistoryStore = Pick<StoreApi<HistoryState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Makes sure that the rows from `first` to `last` are there or on their way. */
  readonly reach: (first: number, last: number) => void;
  /** Follows changes of calls; returns the function that stops. */
  readonly start: () => () => void;
  readonly retry: () => void;
};

const NOTHING: HistoryState = { status: 'loading', total: 0, totalUnfiltered: 0, counts: {}, pages: {} };

export const rowAt = ({ pages }: HistoryState, index: number): HistoryRow | null =>
  pages[Math.floor(index / PAGE_ROWS)]?.[index % PAGE_ROWS] ?? null;

export type HistoryStoreOf = { readonly filter: HistoryFilter; readonly sort: HistoryQuery['sort'] };

/** The rows of one filter, fetched page by page as they are scrolled to. */
export function createHistoryStore({ filter, sort }: HistoryStoreOf): HistoryStore {
  const store = createStore<HistoryState>(() => NOTHING);
  const asked = new Set<number>();

  const load = async (page: number): Promise<void> => {
    asked.add(page);
    try {
      const offset = page * PAGE_ROWS;
      const { rows, ...counted } = await ask('history.page', { filter, sort, offset, limit: PAGE_ROWS });
      store.setState(({ pages }) => ({ ...counted, status: 'ready', pages: { ...pages, [page]: rows } }));
    } catch {
      asked.delete(page);
      if (store.getState().status === 'loading') store.setState({ status: 'failing' });
    }
  };
  const reach = (first: number, last: number): void => {
    for (let page = Math.floor(first / PAGE_ROWS); page * PAGE_ROWS <= last; page += 1) {
      if (!asked.has(page)) void load(page);
    }
  };
  const reload = async (): Promise<void> => {
    await Promise.all([...asked].map(load));
  };
  const start = (): (() => void) => {
    const refresher = createRefresher(reload);
    const stops = [listen('call.changed', refresher.refresh), listen('calls.changed', refresher.refresh)];
    reach(0, 0);
    return () => {
      stops.forEach((stop) => stop());
      refresher.stop();
    };
  };
  const retry = (): void => {
    store.setState(NOTHING, true);
    reach(0, 0);
  };
  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, reach, start, retry };
}
