import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from '../../../../../main/adapters/calendar/reading/limits.ts';
import { readCalendar } from '../../../../../main/adapters/calendar/reading/readCalendar.ts';
import { AUTUMN, calendarText, eventLines, readText } from '../../../../builders/calendarText.ts';

const NOV_2 = 'DTSTART:20261102T100000Z';

const keysOf = (text: string): readonly string[] =>
  readText(text).occurrences.map(({ occurrenceKey }) => occurrenceKey);

it('names an occurrence after its first planned time, also once it is moved', () => {
  const series = eventLines(NOV_2, 'RRULE:FREQ=DAILY;COUNT=2');
  const moved = eventLines('RECURRENCE-ID:20261103T100000Z', 'DTSTART:20261109T090000Z');
  expect([...keysOf(calendarText(series))].sort()).toEqual(['20261102T100000Z', '20261103T100000Z']);
  expect([...keysOf(calendarText(moved, series))].sort()).toEqual(['20261102T100000Z', '20261103T100000Z']);
});

it('names days and floating times without a zone', () => {
  expect(keysOf(calendarText(eventLines('DTSTART:20261102')))).toEqual(['20261102']);
  expect(keysOf(calendarText(eventLines('DTSTART:20261102T100000')))).toEqual(['20261102T100000']);
});

it('gives events without a UID one that the next reading finds again', () => {
  const twins = calendarText(...[1, 2].map(() => eventLines(NOV_2).replace('UID:one\r\n', '')));
  const uids = readText(twins).occurrences.map(({ detail }) => detail.uid);
  expect(new Set(uids).size).toBe(2);
  expect(readText(twins).occurrences.map(({ detail }) => detail.uid)).toEqual(uids);
});

it('marks what is cancelled, by itself or by the message it came in', () => {
  const cancelled = readText(calendarText(eventLines(NOV_2, 'STATUS:cancelled')));
  expect([cancelled.isCancellation, cancelled.occurrences[0]?.isCancelled]).toEqual([false, true]);
  const message = readText(calendarText('METHOD:CANCEL', eventLines(NOV_2)));
  expect([message.isCancellation, message.occurrences[0]?.isCancelled]).toEqual([true, true]);
});

it('reads the people, not the rooms', () => {
  const { occurrences } = readText(
    calendarText(
      eventLines(
        NOV_2,
        'ORGANIZER;CN="Berg, Anna":MAILTO:anna@example.com',
        'ATTENDEE;CN=Maria Lopez;EMAIL=maria@acme.example:urn:uuid:1',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.com',
      ),
    ),
  );
  expect(occurrences[0]?.detail.organizer).toEqual({ name: 'Berg, Anna', email: 'anna@example.com' });
  expect(occurrences[0]?.detail.attendees).toEqual([{ name: 'Maria Lopez', email: 'maria@acme.example' }]);
});

it('keeps web addresses only, and the meeting beside the page about it', () => {
  const detail = (...lines: readonly string[]) =>
    readText(calendarText(eventLines(NOV_2, ...lines))).occurrences[0]?.detail;
  const teams = 'https://teams.microsoft.com/l/meetup-join/1';
  expect(detail('URL:file:///etc/passwd', 'ATTACH:https://a.example/x')?.url).toBe('');
  expect(detail(`X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`)?.url).toBe(teams);
  const both = detail('URL:https://example.com/event', `X-GOOGLE-CONFERENCE:${teams}`);
  expect([both?.url, both?.description]).toEqual(['https://example.com/event', teams]);
});

it('reads descriptions with bare line breaks to their end', () => {
  const bare = eventLines('DESCRIPTION:', 'Dear team,', '', 'Passcode: 12', 'https://zoom.us/j/1', NOV_2);
  const [occurrence] = readText(calendarText(bare)).occurrences;
  expect(occurrence?.detail.description).toBe('Dear team,\n\nPasscode: 12\nhttps://zoom.us/j/1');
});

it('unfolds a letter that was folded in two, and unescapes text', () => {
  const [before, after] = ['SUMMARY:Z', 'rich\\, 2\\n3'].map((text) => new TextEncoder().encode(text));
  const event = `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${NOV_2}\n`;
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode(event),
    ...(before ?? []),
    ...[0xc3, 0x0d, 0x0a, 0x20, 0xbc],
    ...(after ?? []),
    ...new TextEncoder().encode('\nEND:VEVENT\nEND:VCALENDAR\n'),
  ]);
  expect(readText(bytes).occurrences[0]?.detail.summary).toBe('Zürich, 2\n3');
});

it('takes out marks that would turn the order of reading', () => {
  const text = calendarText(eventLines(NOV_2, 'LOCATION:\u202egnp.exe\u202c \u2066A\u2069'));
  expect(readText(text).occurrences[0]?.detail.location).toBe('gnp.exe A');
});

it('measures a meeting by its end, its length, or not at all', () => {
  const minutes = (...lines: readonly string[]) =>
    readText(calendarText(eventLines(...lines))).occurrences[0]?.durationMinutes;
  expect(minutes(NOV_2, 'DTEND;TZID=Europe/Berlin:20261102T114500')).toBe(45);
  expect(minutes(NOV_2, 'DURATION:PT1H30M')).toBe(90);
  expect(minutes(NOV_2, 'DTEND:20261101T100000Z')).toBe(0);
  expect(minutes('DTSTART:20261102', 'DTEND:20261104')).toBe(2_880);
  expect(minutes(NOV_2)).toBe(0);
});

it('tells which event could not be read, and where it stands', () => {
  const text = calendarText(eventLines('DTSTART:20260230T100000Z'), eventLines('LOCATION:Here'));
  expect(readText(text).problems).toEqual([
    { code: 'BROKEN_DATE', title: 'Acme', line: 3 },
    { code: 'NO_START', title: 'Acme', line: 8 },
  ]);
});

it('gives what it found when its time is up, and one occurrence of what was too slow', () => {
  const bytes = new TextEncoder().encode(calendarText(eventLines(NOV_2, 'RRULE:FREQ=DAILY')));
  const calm = { isOutOfTime: () => false, onEvent: () => undefined, tooSlow: new Set([3]) };
  const slow = readCalendar(bytes, AUTUMN, calm);
  expect([slow?.occurrences.length, slow?.problems[0]?.code]).toEqual([1, 'TOO_SLOW']);
  const late = readCalendar(bytes, AUTUMN, { ...calm, isOutOfTime: () => true });
  expect([late?.occurrences.length, late?.problems[0]?.code]).toEqual([0, 'TOO_SLOW']);
});

const line = fc.oneof(
  fc.constantFrom(
    ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD'],
    ...[
      'BEGIN:VCALENDAR',
      'TZID:Z',
      'TZOFFSETTO:+0100',
      'SEQUENCE:1',
      'STATUS:CANCELLED',
      '',
      ' fold',
      'UID:1',
    ],
    ...['DTSTART;TZID=Z:20261102T100000', 'DTSTART:20261102', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261103'],
  ),
  fc
    .tuple(
      fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'DURATION', 'SUMMARY'),
      fc.oneof(
        fc.string({ maxLength: 30 }),
        fc
          .array(
            fc.tuple(
              fc.constantFrom(
                'FREQ',
                'INTERVAL',
                'COUNT',
                'UNTIL',
                'BYDAY',
                'BYMONTH',
                'BYHOUR',
                'BYSETPOS',
                'WKST',
              ),
              fc.constantFrom(
                'DAILY',
                'YEARLY',
                'SECONDLY',
                '1',
                '0',
                '-1',
                '99',
                'MO',
                '5SU',
                '20261101',
                '',
              ),
            ),
          )
          .map((parts) => parts.map((part) => part.join('=')).join(';')),
      ),
    )
    .map((parts) => parts.join(':')),
);

it('never throws, and never gives more than its limits, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.uint8Array({ maxLength: 20 }), (lines, noise) => {
      const text = calendarText('BEGIN:VEVENT', 'DTSTART:20261001T100000Z', ...lines, 'END:VEVENT');
      const { occurrences, problems } = readText(
        Uint8Array.from([...new TextEncoder().encode(text), ...noise]),
      );
      expect(occurrences.length).toBeLessThanOrEqual(LIMITS.occurrences);
      expect(problems.length).toBeLessThanOrEqual(LIMITS.problems);
      for (const { start } of occurrences) {
        if (start.kind === 'instant') expect(start.at >= AUTUMN.from && start.at < AUTUMN.until).toBe(true);
      }
    }),
  );
});
