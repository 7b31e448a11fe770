import { expect, it } from 'vitest';
import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import { american, british, german, IN_BERLIN, wallOf } from './readings.ts';

type Row = readonly [text: string, start: string];

// All of them are read on Wednesday, 18 November 2026.
const GERMAN_DAYS: readonly Row[] = [
  ['Acme, übernächsten Dienstag', '2026-12-01'],
  ['Acme, letzten Montag', '2026-11-16'],
  ['Acme, in zwei Monaten', '2027-01-18'],
  ['Acme, vor drei Tagen', '2026-11-15'],
  ['Acme, vor einer Woche', '2026-11-11'],
  ['Acme, Mittwoch KW 47', '2026-11-18'],
  ['Acme, KW 3 am Dienstag', '2027-01-19'],
  ['Acme, Mittwoch KW 99', '2026-11-18'],
  ['Acme, mi 25.11.', '2026-11-25'],
  ['Acme, mi', 'none'],
  ['Acme, am Do', '2026-11-19'],
  ['Acme, do 10 Uhr', '2026-11-19T10:00'],
  ['Acme, Fr. 20.11.', '2026-11-20'],
  ['Acme, Fr. Keller GmbH', '2026-11-20'],
  ['Acme, 3.12.26', '2026-12-03'],
  ['Acme, 31.11.', 'none'],
  ['Acme, 31.11.2026', 'none'],
  ['Acme, 3. 12. 2026', '2026-12-03'],
  ['Acme, 3.12 um 9', '2026-12-03T09:00'],
  ['Acme, am 17.', '2026-12-17'],
  ['Acme, am 32.', 'none'],
  ['Acme, morgen in einer Woche', '2026-11-26'],
  ['Acme, Dienstag Morgen', '2026-11-24'],
  ['Acme, nächsten Monat', 'none'],
  ['Acme, Anfang Dezember', 'none'],
];

it.each(GERMAN_DAYS)('“%s” means %s to a German', (text, start) => {
  expect(wallOf(german(text).start)).toBe(start);
});

const ENGLISH_DAYS: readonly Row[] = [
  ['Acme, big week on Friday', '2026-11-20'],
  ['Acme, two weeks from Friday', '2026-12-04'],
  ['Acme, 2 days ago', '2026-11-16'],
  ['Acme, 3 weeks from now', '2026-12-09'],
  ['Acme, last Tuesday', '2026-11-17'],
  ['Acme, third of December', '2026-12-03'],
  ['Acme, third of December 2027', '2027-12-03'],
  ['Acme, the first Monday', '2026-11-23'],
  ['Acme, 12-3-2026', '2026-12-03'],
  ['Acme, 12-3', '2026-11-18T12:00'],
  ['Acme, 25/12', '2026-12-25'],
  ['Acme, 24/7', 'none'],
  ['Acme, Feb 30', 'none'],
  ['Second Cup, December', 'none'],
  ['Acme, Nov 20 26', '2026-11-20'],
  ["Acme, Nov 20 '27", '2027-11-20'],
  ['Acme, tuesday 24', '2026-11-24'],
  ['Studio 54, tomorrow', '2026-11-19'],
  ['Mon, Nov 23, Acme', '2026-11-23'],
  ['this Thursday, tomorrow, Acme', '2026-11-19'],
];

it.each(ENGLISH_DAYS)('“%s” means %s to an American', (text, start) => {
  expect(wallOf(american(text).start)).toMatch(start);
});

it('a day that lies behind is kept, and next year’s is offered', () => {
  const { start, ambiguous, alternatives } = british('Acme, 2 Nov');

  expect([start, ...alternatives.start].map(wallOf)).toEqual(['2026-11-02', '2027-11-02']);
  expect(ambiguous).toEqual(['start']);
});

it('a weekday beside a date that lies behind tells the year', () => {
  // 2 November is a Monday in 2026 and a Tuesday in 2027.
  expect(wallOf(british('Acme, Mon 2 Nov').start)).toBe('2026-11-02');
  expect(wallOf(british('Acme, Tue 2 Nov').start)).toBe('2027-11-02');
});

it('a date the weekday does not agree with wins, and the weekday’s day is offered', () => {
  const { start, alternatives, ambiguous } = british('Acme, Thursday 4 Dec');

  expect([start, ...alternatives.start].map(wallOf)).toEqual(['2026-12-04', '2026-12-03']);
  expect(ambiguous).toEqual(['start']);
});

it('next week names no day, so its working days are offered', () => {
  const { start, alternatives, ambiguous } = german('Acme, nächste Woche');

  expect(start).toEqual({ kind: 'none' });
  expect(alternatives.start.map(wallOf)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
  expect(ambiguous).toEqual(['start']);
});

it('of several days the best placed is taken and the others are offered', () => {
  const { start, alternatives } = american('Acme thu or fri 10am');

  expect([start, ...alternatives.start].map(wallOf)).toEqual(['2026-11-20T10:00', '2026-11-19T10:00']);
});

it.each([
  ['en-US', '2027-03-04'],
  ['en', '2027-03-04'],
  ['not a tag', '2027-03-04'],
  ['en-PH', '2027-03-04'],
  ['ja-JP', '2027-03-04'],
  ['en-AU', '2027-04-03'],
  ['en-Latn-GB', '2027-04-03'],
  ['de', '2027-04-03'],
  ['fr', '2027-04-03'],
])('3/4 is read in the order of %s', (locale, date) => {
  expect(readQuickAdd('Acme, 3/4/2027', { ...IN_BERLIN, locale }).start).toEqual({ kind: 'day', date });
});

it('two letters are a weekday in German only', () => {
  expect(readQuickAdd('Acme, Do 10:00', { ...IN_BERLIN, locale: 'en-GB' }).contact).toBe('Do');
  expect(wallOf(german('Acme, Do 10:00').start)).toBe('2026-11-19T10:00');
});
