import type { CalendarReader, CalendarReadError, CalendarWindow } from '../../main/calendarPorts.ts';
import type { CalendarOccurrence, CalendarReading } from '../../shared/schemas/calendar.ts';

type Written = Omit<Partial<CalendarReading>, 'occurrences'> & {
  readonly occurrences?: readonly CalendarOccurrence[];
};

/** A calendar as bytes that the fake reader understands. */
export const calendarText = (reading: Written): string => `BEGIN:VCALENDAR\n${JSON.stringify(reading)}`;

export const calendarBytes = (reading: Written): Uint8Array =>
  new TextEncoder().encode(calendarText(reading));

export type FakeCalendarReader = CalendarReader & {
  /** Windows that were asked for, in order. */
  windows(): readonly CalendarWindow[];
  /** The next readings fail like that; null for none. */
  failWith(error: CalendarReadError | null): void;
};

/** Reads what `calendarText` wrote; anything else is no calendar. Occurrences are not cut to the window. */
export function fakeCalendarReader(): FakeCalendarReader {
  const windows: CalendarWindow[] = [];
  let failure: CalendarReadError | null = null;
  return {
    windows: () => windows,
    failWith: (error) => void (failure = error),
    dispose: () => undefined,
    read: (bytes, window) => {
      windows.push(window);
      const [head, ...body] = new TextDecoder().decode(bytes).split('\n');
      if (failure !== null) return Promise.resolve({ ok: false, error: failure });
      if (head !== 'BEGIN:VCALENDAR') return Promise.resolve({ ok: false, error: 'NOT_A_CALENDAR' });
      const written = JSON.parse(body.join('\n')) as Written;
      const occurrences = written.occurrences ?? [];
      const reading = { name: '', isCancellation: false, problems: [], ...written, occurrences };
      return Promise.resolve({ ok: true, value: { eventCount: occurrences.length, ...reading } });
    },
  };
}
