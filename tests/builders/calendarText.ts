import { readCalendar, type SharedReading } from '../../main/adapters/calendar/reading/readCalendar.ts';
import type { CalendarWindow } from '../../main/calendarPorts.ts';
import type { OccurrenceStart } from '../../shared/schemas/calendar.ts';

export const calendarText = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** One event among the lines of a calendar. */
export const eventLines = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Acme', ...lines, 'END:VEVENT'].join('\r\n');

export const windowOf = (from: string, until: string, timeZone = 'UTC'): CalendarWindow => ({
  from: Date.parse(from),
  until: Date.parse(until),
  timeZone,
});

export const AUTUMN = windowOf('2026-09-01T00:00:00Z', '2026-12-01T00:00:00Z');

const CALM = { isOutOfTime: () => false, onEvent: () => undefined, tooSlow: new Set<number>() };

/** Reads text, or bytes, on the thread of the test. */
export function readText(text: string | Uint8Array, window: CalendarWindow = AUTUMN): SharedReading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readCalendar(bytes, window, CALM);
  if (reading === null) throw new Error('It is no calendar');
  return reading;
}

/** A start as the files of expectations write it. */
export function startText(start: OccurrenceStart): string {
  if (start.kind === 'date') return start.date;
  return start.kind === 'floating' ? start.dateTime : new Date(start.at).toISOString().replace('.000Z', 'Z');
}

export const startsOf = (text: string | Uint8Array, window: CalendarWindow = AUTUMN): readonly string[] =>
  readText(text, window)
    .occurrences.map(({ start }) => startText(start))
    .sort();
