import type { EpochMs } from '../lib/time.ts';
import type { Call, PlannedCall } from '../schemas/call.ts';
import { plannedEnd } from './callStages.ts';

/** The planned call that is on, or else begins soonest; null when nothing lies ahead. */
export function nextCallOf(calls: readonly Call[], now: EpochMs): PlannedCall | null {
  const ahead = calls.filter((call) => call.stage === 'planned').filter((call) => plannedEnd(call) >= now);
  return ahead.toSorted((a, b) => a.startsAt - b.startsAt)[0] ?? null;
}
