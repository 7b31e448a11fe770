import { clockText, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';

/** When in the call something happened, such as `21:40`; null when the call was never started here. */
export function momentOf(call: Call, at: EpochMs): string | null {
  const startedAt = call.stage === 'planned' ? null : call.startedAt;
  return startedAt === null || at < startedAt ? null : clockText(at - startedAt);
}

/** How long the call really took, in whole minutes; the planned length when that is not known. */
export function lengthMinutes(call: Call): number {
  if (call.stage !== 'logged' || call.startedAt === null || call.endedAt === null)
    return call.durationMinutes;
  return Math.max(1, Math.round((call.endedAt - call.startedAt) / 60_000));
}
