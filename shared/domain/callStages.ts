import { minutes, type EpochMs } from '../lib/time.ts';
import type { Call, CallResult } from '../schemas/call.ts';
import type { RackhamClass } from '../schemas/history.ts';
import type { CommitmentKind } from '../schemas/outcome.ts';

const CLASS_OF: Readonly<Record<CallResult, RackhamClass | null>> = {
  gained: 'advance',
  fallback: 'advance',
  other: 'advance',
  deferred: 'continuation',
  'not-asked': 'continuation',
  declined: 'no-sale',
  'no-show': null,
  cancelled: null,
  rescheduled: null,
};

/** What a result means for the sale (Rackham, *SPIN Selling*); null when the call did not take place. */
export const rackhamClassOf = (result: CallResult, kind: CommitmentKind): RackhamClass | null =>
  result === 'gained' && kind === 'decide' ? 'order' : CLASS_OF[result];

/** The class of a logged call; null before that, and when the call did not take place. */
export const rackhamClass = (call: Call): RackhamClass | null =>
  call.stage === 'logged' ? rackhamClassOf(call.result, call.outcome.kind) : null;

/** Order and advance: the client made a commitment. */
export const isSuccess = (rackham: RackhamClass | null): boolean =>
  rackham === 'order' || rackham === 'advance';

export const tookPlace = (result: CallResult): boolean => CLASS_OF[result] !== null;

/** The call took place and the client agreed to nothing: a reason belongs to it. */
export const isWithoutCommitment = (result: CallResult): boolean =>
  tookPlace(result) && !isSuccess(CLASS_OF[result]);

export const plannedEnd = (call: Call): EpochMs => call.startsAt + minutes(call.durationMinutes);

/** The call is over, or should be, and nobody wrote down what came of it. */
export function needsResult(call: Call, now: EpochMs): boolean {
  return call.stage === 'ended' || (call.stage === 'planned' && plannedEnd(call) < now);
}
