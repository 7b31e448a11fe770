import { isWithoutCommitment } from '../callStages.ts';
import type { Reason } from '../../schemas/call.ts';
import type { CallFacts } from './facts.ts';

/** `reason` null: none was written down. */
export type ReasonFigure = { readonly reason: Reason | null; readonly count: number };

export type ReasonFigures = {
  /** Calls that took place and gained nothing. */
  readonly nothingGainedCount: number;
  /** Their reasons, the most frequent first, those without one last. */
  readonly rows: readonly ReasonFigure[];
};

const byCount = (a: ReasonFigure, b: ReasonFigure): number =>
  Number(a.reason === null) - Number(b.reason === null) ||
  b.count - a.count ||
  (String(a.reason) < String(b.reason) ? -1 : 1);

/** Counts why nothing was gained, a call at a time. */
export function createReasons() {
  const counts = new Map<Reason | null, number>();
  let nothingGainedCount = 0;
  return {
    add({ result, reason }: CallFacts): void {
      if (!isWithoutCommitment(result)) return;
      nothingGainedCount += 1;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    },
    figures: (): ReasonFigures => ({
      nothingGainedCount,
      rows: Array.from(counts, ([reason, count]) => ({ reason, count })).toSorted(byCount),
    }),
  };
}
