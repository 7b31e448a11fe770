import { hours, minutes, zonedTime, type EpochMs } from '../../lib/time.ts';
import type { Pause } from '../../schemas/reminder.ts';

/** No day is longer. A pause that would last longer was set by a clock that has been put back since. */
const LONGEST_MS = hours(26);

/** The instant at which a pause that begins now ends; `until-tomorrow` is the start of the next day of the zone. */
export function pauseUntil(pause: Pause, now: EpochMs, timeZone: string): EpochMs {
  switch (pause) {
    case '30-minutes':
      return now + minutes(30);
    case '1-hour':
      return now + hours(1);
    case 'until-tomorrow':
      return zonedTime(now, timeZone).add({ days: 1 }).startOfDay().epochMilliseconds;
  }
}

/** The end of a pause while it lasts, null otherwise. */
export const pauseInForce = (until: EpochMs | null, now: EpochMs): EpochMs | null =>
  until !== null && now < until && until - now <= LONGEST_MS ? until : null;
