import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import { PRACTICE_CALL_ID, realCalls } from '../../../shared/domain/practiceCall.ts';
import type { Call, CallId, LoggedCall } from '../../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import type { HistoryReader } from '../../ports.ts';
import { isInHistory } from './callMatches.ts';
import { historyRowOf } from './historyRow.ts';
import { mergedCalls, pageWithHeld, type HeldInOrder } from './mergeHeld.ts';
import type { StoredFilter } from './historyConditions.ts';
import { totalOf, type Counts } from './historyCounts.ts';
import { compareRows } from './historyOrder.ts';
import type { StoredHistory } from './storedHistory.ts';

/** The newest version of a call that is not on disk yet; null when it was removed. */
export type HeldVersion = { readonly id: CallId; readonly call: Call | null };

const inOrder = (held: readonly LoggedCall[]): HeldInOrder<LoggedCall> => ({
  compare: (a, b) => a.startsAt - b.startsAt,
  held,
});

function countsWith(stored: Counts, held: readonly LoggedCall[]): Counts {
  const counts: { -readonly [K in keyof Counts]: Counts[K] } = { ...stored };
  for (const { result } of held) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

type Held = () => readonly HeldVersion[];

/** The practice call once it is logged: listed, but in no count. */
const practiceOf = (stored: StoredHistory, held: Held): Call | null => {
  const version = held().find(({ id }) => id === PRACTICE_CALL_ID);
  return version === undefined ? stored.find(PRACTICE_CALL_ID) : version.call;
};

/** The history as the seller sees it: what is on disk, with the calls held in memory in their places. */
export function createCallHistory(stored: StoredHistory, held: Held): HistoryReader {
  const onDisk = (filter: HistoryFilter): StoredFilter => ({ filter, without: held().map(({ id }) => id) });
  const inMemory = (filter: HistoryFilter): readonly LoggedCall[] =>
    held().flatMap(({ call }) => (call !== null && isInHistory(call, filter) ? [call] : []));
  const realOnDisk = (filter: HistoryFilter): StoredFilter => {
    const { without } = onDisk(filter);
    return { filter, without: [...without, PRACTICE_CALL_ID] };
  };
  const countsOf = (filter: HistoryFilter): Counts =>
    countsWith(stored.counts(realOnDisk(filter)), realCalls(inMemory(filter)));
  const practiceCount = (filter: HistoryFilter): number => {
    const call = practiceOf(stored, held);
    return call !== null && isInHistory(call, filter) ? 1 : 0;
  };

  const byIds = (ids: readonly CallId[]): Iterable<Call> => {
    const elsewhere = new Set<CallId>([...held().map(({ id }) => id), PRACTICE_CALL_ID]);
    const stillHeld = inMemory(EVERY_CALL).filter(({ id }) => ids.includes(id));
    return mergedCalls(stored.byIds(ids.filter((id) => !elsewhere.has(id))), inOrder(realCalls(stillHeld)));
  };

  return {
    page: ({ filter, ...page }) => {
      const counts = countsOf(filter);
      const held = inMemory(filter).map(historyRowOf);
      const order = { compare: compareRows(page.sort), held };
      const rows = pageWithHeld(page, order, (part) => stored.page(onDisk(filter), part));
      const listed = (of: HistoryFilter): number => totalOf(countsOf(of)) + practiceCount(of);
      return { rows, total: listed(filter), totalUnfiltered: listed(EVERY_CALL), counts };
    },
    countMatching: (filter) => totalOf(countsOf(filter)),
    matching: (filter) => mergedCalls(stored.list(realOnDisk(filter)), inOrder(realCalls(inMemory(filter)))),
    byIds,
  };
}
