import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDueDate, readDueDate } from '../../../../../shared/domain/dueDate/readDueDate.ts';

const WORDS = (
  'by on the next last end of week month quarter year in within two 10 days weeks Friday Montag Fr. 3. Dezember Dec 3 31.11. 12/13 KW 53 ' +
  '2026-12-04 2027 first second last Monday im am bis zum vor nach um Q4 noon 17 Uhr today morgen gestern ago soon tbd this call ' +
  'Gespräch auflegen Weihnachten 29 Feb February 29. \u0000 \uD83D é “ ” … - –'
).split(' ');

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
);
const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => Temporal.PlainDate.from('2000-01-01').add({ days: count }));
const within = (text: string, day: Temporal.PlainDate) => readDueDate(text, { callDate: day });

describe('any text', () => {
  it('is read without an error, to a day of the calendar if to any', () => {
    fc.assert(
      fc.property(texts, days, (text, callDate) => {
        const found = [readDueDate(text, { callDate }), findDueDate(text, { callDate })];
        const dates = found.flatMap((day) => (day !== null && 'date' in day ? [day] : []));
        for (const { date, isPast } of dates) {
          const due = Temporal.PlainDate.from(date, { overflow: 'reject' });
          expect(isPast).toBe(Temporal.PlainDate.compare(due, callDate) < 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day written out', () => {
  const formats = [
    (day: Temporal.PlainDate) => day.toString(),
    (day: Temporal.PlainDate) => `${day.day}.${day.month}.${day.year}`,
    (day: Temporal.PlainDate) => day.toLocaleString('en-GB', { dateStyle: 'long' }),
    (day: Temporal.PlainDate) => day.toLocaleString('en-US', { dateStyle: 'full' }),
    (day: Temporal.PlainDate) => day.toLocaleString('de-DE', { dateStyle: 'full' }),
    (day: Temporal.PlainDate) => `bis ${day.toLocaleString('de-DE', { dateStyle: 'long' })}, 10 Uhr`,
  ];

  it('means itself in every usual way to write it, whatever the day of the call', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...formats), (day, callDate, format) => {
        expect(within(format(day), callDate)).toMatchObject({ kind: 'date', date: day.toString() });
      }),
      { numRuns: 300 },
    );
  });

  it('without its year means the one nearest to the call', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -180, max: 180 }), (callDate, distance) => {
        const day = callDate.add({ days: distance });
        const typed = day.toLocaleString('en-US', { month: 'short', day: 'numeric' });
        fc.pre(!(day.month === 2 && day.day === 29));
        expect(within(typed, callDate)).toMatchObject({ date: day.toString() });
      }),
      { numRuns: 200 },
    );
  });

  it('as a weekday lies one to seven days ahead', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (callDate, ahead) => {
        const day = callDate.add({ days: ahead });
        const typed = day.toLocaleString('de-DE', { weekday: 'long' });
        expect(within(typed, callDate)).toMatchObject({ date: day.toString(), isPast: false });
      }),
      { numRuns: 200 },
    );
  });
});
