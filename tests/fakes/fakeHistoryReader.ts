import { isInHistory } from '../../main/adapters/database/callMatches.ts';
import type { HistoryReader } from '../../main/ports.ts';
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
      const ordered = sort === 'oldest' ? found : found.toReversed();
      return {
        rows: ordered.slice(offset, offset + limit).map((call) => ({
          id: call.id,
          startsAt: call.startsAt,
          timeZone: call.timeZone,
          company: call.company,
          contact: call.contact,
          outcomeWhat: call.outcome.what,
          outcomeWhen: call.outcome.when,
          result: call.result,
        })),
        total: found.length,
        totalUnfiltered: all().filter(({ stage }) => stage === 'logged').length,
        counts: countsOf(realCalls(found)),
      };
    },
    countMatching: (filter) => realCalls(matching(filter)).length,
    matching: (filter) => realCalls(matching(filter)),
  };
}
