import { ALL_RESULTS } from '../../../shared/domain/historySearch/terms.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';

export type Counts = Readonly<Partial<Record<CallResult, number>>>;

const CODE_OF_ZERO = 48;

/** Counts by result from one digit a call, which count the results from 1; a 0 is a result nobody knows. */
export function countsOfDigits(digits: string): Counts {
  const tally = new Array<number>(10).fill(0);
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - CODE_OF_ZERO;
    tally[digit] = (tally[digit] ?? 0) + 1;
  }
  const counts: Partial<Record<CallResult, number>> = {};
  ALL_RESULTS.forEach((result, index) => {
    const count = tally[index + 1] ?? 0;
    if (count > 0) counts[result] = count;
  });
  return counts;
}

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
