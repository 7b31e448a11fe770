import type { Reason } from '../../schemas/call.ts';
import { without, type Gains } from './counts.ts';
import { FEWEST_TO_TELL, isSmaller } from './rate.ts';
import type { ReasonFigures } from './reasons.ts';

/** A step that was left out, in the order of a call's process. */
export type Gap = 'not-asked' | 'no-outcome' | 'not-said';

/** The one thing to change, or that there is none to be seen. */
export type Change =
  | { readonly kind: 'too-few' | 'nothing' }
  | {
      readonly kind: Gap;
      /** Calls that left the step out, and how many of them gained a commitment. */
      readonly calls: Gains;
      /** Those that did not leave it out. */
      readonly rest: Gains;
      /** Of the calls that left it out, those that went on after their planned end. */
      readonly overrunCount: number;
    }
  | { readonly kind: 'reason'; readonly reason: Reason; readonly count: number; readonly of: number }
  | { readonly kind: 'broken'; readonly count: number; readonly of: number };

/** One gap: the calls in it, and all those that it could have happened to. */
export type GapFigures = {
  readonly gap: Gap;
  readonly calls: Gains;
  readonly all: Gains;
  readonly overrunCount: number;
};

type Seen = {
  readonly heldCount: number;
  readonly gaps: readonly GapFigures[];
  readonly reasons: ReasonFigures;
  readonly kept: Gains;
};

/** Fewer of a sort may be chance. */
const FEWEST_TO_ACT_ON = 3;

type Candidate = { readonly lostCount: number; readonly change: Change };

/** A gap counts when calls in it gained less often than those outside of it. */
function candidateOf({ gap, calls, all, overrunCount }: GapFigures): readonly Candidate[] {
  const rest = without(all, calls);
  const lostCount = calls.of - calls.count;
  if (!isSmaller(calls, rest)) return [];
  return [{ lostCount, change: { kind: gap, calls, rest, overrunCount } }];
}

/** Not having asked is a gap of its own, with its own count. */
const reasonCandidates = ({ rows, nothingGainedCount }: ReasonFigures): readonly Candidate[] =>
  rows.flatMap(({ reason, count }) =>
    reason === null || reason === 'did-not-ask'
      ? []
      : [{ lostCount: count, change: { kind: 'reason', reason, count, of: nothingGainedCount } }],
  );

function promiseChange({ count, of }: Gains): Change {
  const brokenCount = of - count;
  const isWorthIt = brokenCount >= FEWEST_TO_ACT_ON && brokenCount > count;
  return isWorthIt ? { kind: 'broken', count: brokenCount, of } : { kind: 'nothing' };
}

/**
 * What explains most of the calls that gained nothing: a step left out, or a reason the seller wrote down. Of two
 * that explain as many, the one that comes first in the process. Broken promises come after all of them.
 */
export function changeOf({ heldCount, gaps, reasons, kept }: Seen): Change {
  if (heldCount < FEWEST_TO_TELL) return { kind: 'too-few' };
  const [first] = [...gaps.flatMap(candidateOf), ...reasonCandidates(reasons)]
    .filter(({ lostCount }) => lostCount >= FEWEST_TO_ACT_ON)
    .toSorted((a, b) => b.lostCount - a.lostCount);
  return first?.change ?? promiseChange(kept);
}
