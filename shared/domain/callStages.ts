import { minutes, type EpochMs } from '../lib/time.ts';
import type { Call, CallResult } from '../schemas/call.ts';

export type RackhamClass = 'order' | 'advance' | 'continuation' | 'no-sale';

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
export function rackhamClass(call: Call): RackhamClass | null {
  if (call.stage !== 'logged') return null;
  return call.result === 'gained' && call.outcome.kind === 'decide' ? 'order' : CLASS_OF[call.result];
}

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
