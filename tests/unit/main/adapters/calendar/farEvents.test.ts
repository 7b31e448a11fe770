import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsFar } from '../../../../../main/adapters/calendar/reading/farEvents.ts';
import { createProblems } from '../../../../../main/adapters/calendar/reading/problems.ts';
import { readComponents } from '../../../../../main/adapters/calendar/reading/readComponents.ts';
import { UTC } from '../../../../../main/adapters/calendar/reading/zone.ts';
import { AUTUMN, calendarText, startsOf, windowOf } from '../../../../builders/calendarText.ts';

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

const zoneOf = (tzid: string) => (tzid === 'Nowhere' ? null : UTC);

/** For each event of a calendar whether it is left alone when autumn is read. */
function farOf(...events: readonly string[]): readonly boolean[] {
  const [calendar] = readComponents(calendarText(...events), createProblems()) ?? [];
  const components = calendar?.children ?? [];
  const isFar = createIsFar(components, AUTUMN);
  return components.map((component) => isFar(component, { zoneOf }));
}

describe('events that are left alone', () => {
  it.each([
    ['a day', 'DTSTART;VALUE=DATE:20260803'],
    ['an instant', 'DTSTART:20260803T090000Z'],
    ['a time of no zone', 'DTSTART:20270103T090000'],
    ['a time of a known zone', 'DTSTART;TZID=Europe/Berlin:20260803T090000'],
  ])('%s far from what is read', (_, start) => {
    expect(farOf(event('UID:a@b.example', start, 'SUMMARY:Acme'))).toEqual([true]);
  });

  it.each([
    ['within it', ['DTSTART:20260903T090000Z']],
    ['less than two days before it', ['DTSTART:20260830T090000Z']],
    ['of a series', ['DTSTART:20260803T090000Z', 'RRULE:FREQ=WEEKLY']],
    ['with dates of its own', ['DTSTART:20260803T090000Z', 'RDATE:20260903T090000Z']],
    ['that changes a series', ['DTSTART:20260803T090000Z', 'RECURRENCE-ID:20260903T090000Z']],
    ['on a day that not every month has', ['DTSTART:20260231T090000Z']],
    ['at a time that is none', ['DTSTART:20260803T250000Z']],
    ['in a zone nobody knows', ['DTSTART;TZID=Nowhere:20260803T090000']],
    ['that ends in a zone nobody knows', ['DTSTART:20260803T090000Z', 'DTEND;TZID=Nowhere:20260803T100000']],
    ['that ends at no time', ['DTSTART:20260803T090000Z', 'DTEND:soon']],
    ['without a start', ['SUMMARY:Acme']],
    ['written in another way', ['DTSTART;VALUE=DATE-TIME:20260803T090000Z']],
  ])('and none %s', (_, lines) => {
    expect(farOf(event('UID:a@b.example', ...lines))).toEqual([false]);
  });

  it('and none without a name of its own, or with that of another, however it is written', () => {
    const start = 'DTSTART:20260803T090000Z';
    expect(farOf(event(start))).toEqual([false]);
    expect(farOf(event('UID:a', start), event('UID;X-A=b:a', 'DTSTART:20260903T090000Z'))).toEqual([
      false,
      false,
    ]);
    expect(farOf(event('UID:a\\,b', start), event('UID:b', start))).toEqual([true, true]);
  });
});

it('what is read is the same where nothing is left alone', () => {
  const when = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-28'), noInvalidDate: true });
  const zone = fc.constantFrom('DTSTART:', 'DTSTART;TZID=Pacific/Kiritimati:', 'DTSTART;TZID=Pacific/Niue:');
  fc.assert(
    fc.property(when, when, zone, (start, from, name) => {
      const time = start.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
      const day = from.toISOString().slice(0, 10);
      const window = windowOf(`${day}T00:00:00Z`, `${day}T23:59:59Z`, 'Pacific/Apia');
      const read = (...more: readonly string[]) =>
        startsOf(calendarText(event('UID:a', `${name}${time}`, ...more)), window);
      expect(read()).toEqual(read('EXDATE:19700101T000000Z'));
    }),
  );
});
