import { isInHistory } from '../../main/adapters/database/callMatches.ts';
import { compareRows } from '../../main/adapters/database/historyOrder.ts';
import { historyRowOf } from '../../main/adapters/database/historyRow.ts';
import type { HistoryReader } from '../../main/ports.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { realCalls } from '../../shared/domain/practiceCall.ts';
import type { CallResult, Call, LoggedCall } from '../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../shared/schemas/history.ts';

const byStart = (a: Call, b: Call): number => a.startsAt - b.startsAt;

function countsOf(calls: readonly LoggedCall[]): Partial<Record<CallResult, number>> {
  const counts: Partial<Record<CallResult, number>> = {};
  for (const { result } of calls) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

/** The logged ones of the calls that `all` returns, held to the same contract as those in SQLite. */
export function fakeHistoryReader(all: () => readonly Call[]): HistoryReader {
  const matching = (filter: HistoryFilter): readonly LoggedCall[] =>
    all()
      .filter((call) => isInHistory(call, filter))
      .toSorted(byStart);

  return {
    page: ({ filter, sort, offset, limit }) => {
      const found = matching(filter);
      // Of equals the newest stands first, in the order of time the oldest.
      const from = sort === 'oldest' ? found : found.toReversed();
      const rows = from.map(historyRowOf).toSorted(compareRows(sort));
      return {
        rows: rows.slice(offset, offset + limit),
        total: found.length,
        totalUnfiltered: all().filter(({ stage }) => stage === 'logged').length,
        counts: countsOf(realCalls(found)),
      };
    },
    countMatching: (filter) => realCalls(matching(filter)).length,
    matching: (filter) => realCalls(matching(filter)),
    byIds: (ids) => realCalls(matching(EVERY_CALL)).filter(({ id }) => ids.includes(id)),
  };
}
