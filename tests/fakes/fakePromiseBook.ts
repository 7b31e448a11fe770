import {
  dueBy,
  keptCounts,
  keptSpellingOf,
  ofPart,
  PROMISE_PARTS,
} from '../../main/adapters/database/promiseParts.ts';
import type { PromisePart } from '../../main/adapters/database/promiseBookStatements.ts';
import type { PromiseBook } from '../../main/promisePorts.ts';
import type { Call } from '../../shared/schemas/call.ts';

/** The promises of the calls that `all` returns, held to the same contract as those in SQLite. */
export function fakePromiseBook(all: () => readonly Call[]): PromiseBook {
  const part = (name: PromisePart) => (most: number) => {
    const calls = ofPart(all(), name);
    return { calls: calls.toSorted(PROMISE_PARTS[name].order).slice(0, most), count: calls.length };
  };
  return {
    ...{ open: part('open'), settled: part('settled'), withFollowUps: part('withFollowUps') },
    due: (until, most) => dueBy(ofPart(all(), 'open'), until, most),
    keptByCompany: () => keptCounts(ofPart(all(), 'settled').map(keptSpellingOf)),
  };
}
