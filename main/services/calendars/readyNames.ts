import { appointmentOf } from '../../../shared/domain/calendarCall/appointment.ts';
import type { CalendarOccurrence } from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';

const person = (name: string, email: string) => ({ name, email });

const MEETING: CalendarOccurrence = {
  ...{ uid: '', occurrenceKey: '', isRecurring: false, isCancelled: false, durationMinutes: 30 },
  start: { kind: 'instant', at: 0, timeZone: 'UTC' },
  summary: 'Example Inc.: review of the pilot with Ann, part 1',
  ...{ location: 'https://example.com/j/1', url: '', description: 'Agenda\n1. What the pilot showed' },
  organizer: person('', 'seller@own.example'),
  attendees: [person('Client, Ann', 'ann@example.com')],
};

/**
 * The engine takes some 70 ms for the patterns that names are found by when it first meets them. It does so while a
 * thread reads the calendar, and this one has nothing to do.
 */
export function createReadyNames({ clock }: Pick<CalendarDeps, 'clock'>): () => void {
  let areReady = false;
  return () => {
    if (areReady) return;
    areReady = true;
    const context = { timeZone: clock.timeZone(), ownDomains: ['own.example'], untitled: '-' };
    clock.after(0, () => void appointmentOf(MEETING, context));
  };
}
