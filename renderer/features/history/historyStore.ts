import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistoryPage, HistoryRow } from '../../../shared/ipc/history.ts';
import type { HistoryFilter, HistoryQuery } from '../../../shared/schemas/history.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { ask, listen } from '../../app/bridge.ts';
import { createRefresher } from '../../app/todayStore.ts';
import { createFetching, PAGE_ROWS, pagesOf } from './pages.ts';

/** Fetched before they are scrolled to. */
const ROWS_AHEAD = 60;

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
  /** The calls in these rows, as they stand now. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly CallId[]>;
  /** Follows changes of calls; returns the function that stops. */
  readonly start: () => () => void;
  readonly retry: () => void;
};

const NOTHING: HistoryState = { status: 'loading', total: 0, totalUnfiltered: 0, counts: {}, pages: {} };

/** What was shown last stays until another filter or order is answered: the table never blinks while it is typed. */
let lastAnswered = NOTHING;

/** The first rows of a history that has not been opened yet. */
let prepared: { readonly of: string; readonly state: HistoryState } | null = null;

export const rowAt = ({ pages }: HistoryState, index: number): HistoryRow | null =>
  pages[Math.floor(index / PAGE_ROWS)]?.[index % PAGE_ROWS] ?? null;

/** What is shown beside the rows; it stays what it is while pages of rows come. */
export const figuresOf = ({ status, total, totalUnfiltered, counts }: HistoryState) => ({
  ...{ status, total, totalUnfiltered, counts },
});

export type HistoryStoreOf = { readonly filter: HistoryFilter; readonly sort: HistoryQuery['sort'] };

const askPage = ({ filter, sort }: HistoryStoreOf, page: number): Promise<HistoryPage> =>
  ask('history.page', { filter, sort, offset: page * PAGE_ROWS, limit: PAGE_ROWS });

/** Asks for the first rows before the history is opened, so that it opens with them. */
export async function prepareFirstRows(question: HistoryStoreOf): Promise<void> {
  try {
    if (lastAnswered !== NOTHING) return;
    const { rows, ...counted } = await askPage(question, 0);
    if (lastAnswered !== NOTHING || counted.total === 0) return;
    prepared = { of: JSON.stringify(question), state: { ...counted, status: 'ready', pages: { 0: rows } } };
  } catch {
    // The history says so once it is opened.
  }
}

const shownBefore = (question: HistoryStoreOf): HistoryState =>
  lastAnswered === NOTHING && prepared?.of === JSON.stringify(question) ? prepared.state : lastAnswered;

/** The history is left: where nothing was found, it opens next time without saying so before it has looked. */
export function leaveHistory(): void {
  if (lastAnswered.total === 0) lastAnswered = NOTHING;
}

const MOST_AT_ONCE = 500;

async function idsOf(
  { filter, sort }: HistoryStoreOf,
  first: number,
  last: number,
): Promise<readonly CallId[]> {
  const offsets: number[] = [];
  for (let offset = first; offset <= last; offset += MOST_AT_ONCE) offsets.push(offset);
  const pages = await Promise.all(
    offsets.map((offset) =>
      ask('history.page', { filter, sort, offset, limit: Math.min(MOST_AT_ONCE, last - offset + 1) }),
    ),
  );
  return pages.flatMap(({ rows }) => rows.map(({ id }) => id));
}

function followCalls(reload: () => Promise<void>): () => void {
  const refresher = createRefresher(reload);
  const stops = [listen('call.changed', refresher.refresh), listen('calls.changed', refresher.refresh)];
  return () => {
    stops.forEach((stop) => stop());
    refresher.stop();
  };
}

const isSame = (a: HistoryPage['counts'], b: HistoryPage['counts']): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The first answer takes the place of what was shown before, later ones add their page. */
function createAnswers(store: StoreApi<HistoryState>) {
  let hasAnswered = false;
  return {
    take: ({ rows, ...counted }: HistoryPage, page: number): void => {
      const pages = hasAnswered ? store.getState().pages : {};
      const known = store.getState().counts;
      const counts = isSame(known, counted.counts) ? known : counted.counts;
      hasAnswered = true;
      prepared = null;
      lastAnswered = { ...counted, counts, status: 'ready', pages: { ...pages, [page]: rows } };
      store.setState(lastAnswered, true);
    },
    fail: (): void => {
      if (!hasAnswered) store.setState({ ...NOTHING, status: 'failing' }, true);
    },
  };
}

/** The rows of one filter, fetched page by page as they are scrolled to. */
export function createHistoryStore(question: HistoryStoreOf): HistoryStore {
  const store = createStore<HistoryState>(() => shownBefore(question));
  const answers = createAnswers(store);
  const fetching = createFetching(async (page) => {
    try {
      answers.take(await askPage(question, page), page);
      return true;
    } catch {
      answers.fail();
      return false;
    }
  });
  const reach = (first: number, last: number): void => {
    const until = Math.min(last + ROWS_AHEAD, Math.max(last, store.getState().total - 1));
    const around = pagesOf(Math.max(0, first - ROWS_AHEAD), until);
    fetching.want([...new Set([...pagesOf(first, last), ...around])]);
  };
  const start = (): (() => void) => {
    reach(0, 0);
    return followCalls(fetching.again);
  };
  const { getState, getInitialState, subscribe } = store;
  return {
    ...{ getState, getInitialState, subscribe, reach, start },
    idsBetween: (first, last) => idsOf(question, first, last),
    retry: () => {
      store.setState(NOTHING, true);
      reach(0, 0);
    },
  };
}
