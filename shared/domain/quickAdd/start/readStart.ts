import type { Candidate, Surroundings } from '../items/candidate.ts';
import type { Chosen } from '../items/chooseItems.ts';
import type { QuickAddStart } from '../reading.ts';
import { type ResolvedStart, resolveStart } from './resolveStart.ts';

const MOST_ALTERNATIVES = 5;

const keyOf = (start: QuickAddStart): string => JSON.stringify(start);

/** Each reading once, without the chosen one. */
function distinct(starts: readonly QuickAddStart[], chosen: QuickAddStart): readonly QuickAddStart[] {
  const byKey = new Map(starts.map((start) => [keyOf(start), start]));
  byKey.delete(keyOf(chosen));
  return [...byKey.values()].slice(0, MOST_ALTERNATIVES);
}

const withOther = (chosen: Chosen, other: Candidate): Chosen => ({
  ...chosen,
  secondDay: null,
  [other.meaning.slot]: other,
});

/** The start, with what the other days and times in the line would make of it among its alternatives. */
export function readStart(chosen: Chosen, around: Surroundings): ResolvedStart {
  const resolved = resolveStart(chosen, around);
  const typed = chosen.others.map((other) => resolveStart(withOther(chosen, other), around).start);
  const isOneOfSeveral = typed.some((start) => keyOf(start) !== keyOf(resolved.start));
  return {
    ...resolved,
    others: distinct([...typed, ...resolved.others], resolved.start),
    isDoubtful: resolved.isDoubtful || isOneOfSeveral,
  };
}
