import { factsInMemory } from '../../main/adapters/database/insightReader.ts';
import type { InsightReader } from '../../main/insightPorts.ts';
import { isIn } from '../../shared/domain/insights/weeks.ts';
import { isPracticeCall } from '../../shared/domain/practiceCall.ts';
import type { Call, LoggedCall } from '../../shared/schemas/call.ts';

const byStart = (a: Call, b: Call): number => a.startsAt - b.startsAt;

/** Facts of the calls that `all` returns, two at a time, held to the same contract as those in SQLite. */
export function fakeInsightReader(all: () => readonly Call[]): InsightReader {
  const logged = (): readonly LoggedCall[] =>
    all()
      .filter((call): call is LoggedCall => call.stage === 'logged' && !isPracticeCall(call))
      .toSorted(byStart);
  return {
    firstAt: () => logged()[0]?.startsAt ?? null,
    *facts(span) {
      const found = logged().filter(({ startsAt }) => isIn(span, startsAt));
      for (let at = 0; at < found.length; at += 2) yield found.slice(at, at + 2).map(factsInMemory);
    },
  };
}
