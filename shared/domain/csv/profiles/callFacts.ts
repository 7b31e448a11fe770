import { hours, minutes, zonedTime, type EpochMs } from '../../../lib/time.ts';
import type { Call, LoggedCall } from '../../../schemas/call.ts';

/** What became of a call, as far as a CRM tells calls apart. */
export type CallCourse = 'ahead' | 'under-way' | 'held' | 'missed' | 'called-off';

function courseOfResult({ result }: LoggedCall): CallCourse {
  if (result === 'no-show') return 'missed';
  return result === 'cancelled' || result === 'rescheduled' ? 'called-off' : 'held';
}

export function courseOf(call: Call): CallCourse {
  switch (call.stage) {
    case 'planned':
      return 'ahead';
    case 'live':
      return 'under-way';
    case 'ended':
      return 'held';
    case 'logged':
      return courseOfResult(call);
  }
}

/** A call left running over night says nothing of its length. */
const LONGEST_MS = hours(24);

function talkedMs(call: Call): number | null {
  if (call.stage !== 'ended' && call.stage !== 'logged') return null;
  if (call.startedAt === null || call.endedAt === null) return null;
  const spanMs = call.endedAt - call.startedAt;
  return spanMs > 0 && spanMs <= LONGEST_MS ? spanMs : null;
}

/** How long was talked, else how long was planned; null for a call that did not take place. */
export function lengthMs(call: Call): number | null {
  const course = courseOf(call);
  if (course === 'missed' || course === 'called-off') return null;
  return talkedMs(call) ?? minutes(call.durationMinutes);
}

/** No CRM knows a year of five digits, and written with its sign it could be taken for a formula. */
const LAST_YEAR = 9_999;

function within(time: Temporal.ZonedDateTime, text: (time: Temporal.ZonedDateTime) => string): string {
  return time.year > LAST_YEAR ? '' : text(time);
}

/** `YYYY-MM-DD` in a zone. */
export const dateIn = (at: EpochMs, timeZone: string): string =>
  within(zonedTime(at, timeZone), (time) => time.toPlainDate().toString());

/** `HH:MM` in a zone. */
export const timeIn = (at: EpochMs, timeZone: string): string =>
  within(zonedTime(at, timeZone), (time) => time.toPlainTime().toString({ smallestUnit: 'minute' }));

/** `YYYY-MM-DDTHH:MM:SSZ` */
export const utcInstant = (at: EpochMs): string =>
  within(zonedTime(at, 'UTC'), (time) => time.toInstant().toString({ smallestUnit: 'second' }));
