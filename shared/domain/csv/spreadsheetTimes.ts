import type { EpochMs } from '../../lib/time.ts';
import { wallTimeAt } from '../../lib/wallClock.ts';
import type { Call } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';

/** `2026-11-18 12:00:00`, the wall time of the call's zone; blank for no instant. */
export const wallTime = (at: EpochMs | null, timeZone: string): string =>
  at === null ? '' : wallTimeAt(at, timeZone);

/** The facts with a time of a call, under the names of every stage. */
export type CallTimes = Pick<
  ExactCall,
  'startedAt' | 'endedAt' | 'saidAt' | 'askedAt' | 'gainedAt' | 'loggedAt'
>;

export function timesOf(call: Call): CallTimes {
  const { saidAt, askedAt, gainedAt } = call;
  return {
    ...{ saidAt, askedAt, gainedAt },
    startedAt: call.stage === 'planned' ? null : call.startedAt,
    endedAt: call.stage === 'ended' || call.stage === 'logged' ? call.endedAt : null,
    loggedAt: call.stage === 'logged' ? call.loggedAt : null,
  };
}
