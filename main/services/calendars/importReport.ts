import type { ImportReport } from '../../../shared/ipc/calendars.ts';
import type { Calendar, CalendarReading } from '../../../shared/schemas/calendar.ts';
import type { Synced } from './syncCalendar.ts';

export function reportOf({ id, name }: Calendar, reading: CalendarReading, synced: Synced): ImportReport {
  const { addedCount, changedCount, cancelledCount, leftOutCount } = synced;
  return {
    ...{ calendarId: id, name, addedCount, changedCount, cancelledCount, leftOutCount },
    problems: reading.problems,
  };
}
