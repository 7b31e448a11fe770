import type { CalendarMeeting } from '../../../shared/ipc/calendars.ts';
import { zonedTime } from '../../../shared/lib/time.ts';

export type MeetingDay = {
  /** ISO date. */
  readonly day: string;
  readonly meetings: readonly CalendarMeeting[];
};

/** Meetings by the day on which they begin here, each day by start. */
export function meetingDays(meetings: readonly CalendarMeeting[], timeZone: string): readonly MeetingDay[] {
  const inOrder = meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  const days = Map.groupBy(inOrder, ({ startsAt }) => zonedTime(startsAt, timeZone).toPlainDate().toString());
  return [...days].map(([day, ofDay]) => ({ day, meetings: ofDay }));
}
