import { ALL_RESULTS } from '../../../shared/domain/historySearch/terms.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';

export type Counts = Readonly<Partial<Record<CallResult, number>>>;

const CODE_OF_ZERO = 48;

/** Counts by result from how often each stands, counted from 1; the rest is of no result that is known. */
export function countsOfTally(tally: readonly number[]): Counts {
  const counts: Partial<Record<CallResult, number>> = {};
  ALL_RESULTS.forEach((result, index) => {
    const count = tally[index + 1] ?? 0;
    if (count > 0) counts[result] = count;
  });
  return counts;
}

/** Counts by result from one digit a call, which count the results from 1; a 0 is a result nobody knows. */
export function countsOfDigits(digits: string): Counts {
  const tally = new Array<number>(10).fill(0);
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - CODE_OF_ZERO;
    tally[digit] = (tally[digit] ?? 0) + 1;
  }
  return countsOfTally(tally);
}

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
