import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import type { Call, CallId, LoggedCall } from '../../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import type { HistoryReader } from '../../ports.ts';
import { isInHistory } from './callMatches.ts';
import { historyRowOf } from './historyRow.ts';
import { mergedCalls, pageWithHeld } from './mergeHeld.ts';
import type { StoredFilter } from './historyStatements.ts';
import type { Counts, StoredHistory } from './storedHistory.ts';

/** The newest version of a call that is not on disk yet; null when it was removed. */
export type HeldVersion = { readonly id: CallId; readonly call: Call | null };

const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function countsWith(stored: Counts, held: readonly LoggedCall[]): Counts {
  const counts: { -readonly [K in keyof Counts]: Counts[K] } = { ...stored };
  for (const { result } of held) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

/** The history as the seller sees it: what is on disk, with the calls held in memory in their places. */
export function createCallHistory(stored: StoredHistory, held: () => readonly HeldVersion[]): HistoryReader {
  const onDisk = (filter: HistoryFilter): StoredFilter => ({ filter, without: held().map(({ id }) => id) });
  const inMemory = (filter: HistoryFilter): readonly LoggedCall[] =>
    held().flatMap(({ call }) => (call !== null && isInHistory(call, filter) ? [call] : []));
  const countsOf = (filter: HistoryFilter): Counts =>
    countsWith(stored.counts(onDisk(filter)), inMemory(filter));

  return {
    page: ({ filter, ...page }) => {
      const counts = countsOf(filter);
      const held = inMemory(filter).map(historyRowOf);
      const rows = pageWithHeld(page, held, (part) => stored.page(onDisk(filter), part));
      const totalUnfiltered = totalOf(countsOf(EVERY_CALL));
      return { rows, total: totalOf(counts), totalUnfiltered, counts };
    },
    countMatching: (filter) => totalOf(countsOf(filter)),
    matching: (filter) => mergedCalls('oldest', stored.list(onDisk(filter)), inMemory(filter)),
  };
}
