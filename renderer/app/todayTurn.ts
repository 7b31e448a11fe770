import { plannedEnd } from '../../shared/domain/callStages.ts';
import type { Today } from '../../shared/ipc/contract.ts';
import { zonedTime, type EpochMs } from '../../shared/lib/time.ts';

/** The next instant at which Today changes by itself: a call that was not started ends, or a new day begins. */
export function nextTurn(today: Today, now: EpochMs, timeZone: string): EpochMs {
  const midnight = zonedTime(now, timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
  const ends = today.calls
    .filter((call) => call.stage === 'planned')
    .map(plannedEnd)
    .filter((end) => end >= now);
  return Math.min(midnight, ...ends.map((end) => end + 1));
}

/** Calls of today that are still to be held. */
export function countLeftToday({ calls }: Today, now: EpochMs, timeZone: string): number {
  const midnight = zonedTime(now, timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
  return calls.filter(
    (call) => call.stage === 'planned' && plannedEnd(call) >= now && call.startsAt < midnight,
  ).length;
}
