import { describe, expect, it } from 'vitest';
import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import { american, british, german, IN_BERLIN, IN_LONDON, IN_NEW_YORK, wallOf } from './readings.ts';

type Row = readonly [text: string, start: string];

const TOMORROW: readonly Row[] = [
  ['noon', '12:00'],
  ['at 12 noon', '12:00'],
  ['at midday', '12:00'],
  ['at 3', '15:00'],
  ['at three', '15:00'],
  ['at 6:30', '18:30'],
  ['at 7:30', '07:30'],
  ['at 12', '12:00'],
  ['at 12am', '00:00'],
  ['at 12 pm', '12:00'],
  ['at 3 p.m.', '15:00'],
  ['3p', '15:00'],
  ['15:30 pm', '15:30'],
  ['10 to 4', '15:50'],
  ['10 to 11', '10:00'],
  ['at 0:30', '00:30'],
  ['at 1430', '14:30'],
  ['1430 hrs', '14:30'],
  ['09:30', '09:30'],
  ['at 03:00', '03:00'],
  ['three pm', '15:00'],
  ["3 o'clock", '15:00'],
  ['11 in the morning', '11:00'],
  ['8 in the evening', '20:00'],
  ['quarter to one', '12:45'],
  ['half past twelve', '12:30'],
  ['quarter past 9 pm', '21:15'],
  ['twenty to four', '15:40'],
  ['10 past 3 am', '03:10'],
  ['quarter past 14', '14:15'],
];

it.each(TOMORROW)('tomorrow, “%s”, is %s', (text, time) => {
  expect(wallOf(british(`Acme, tomorrow, ${text}`).start)).toBe(`2026-11-19T${time}`);
});

const MORGEN: readonly Row[] = [
  ['um drei', '15:00'],
  ['um 3 Uhr', '15:00'],
  ['3:30 Uhr', '03:30'],
  ['um 1 mittags', '13:00'],
  ['11 Uhr mittags', '11:00'],
  ['mittags', '12:00'],
  ['um zehn vor halb elf', '10:20'],
  ['fünf nach halb elf', '10:35'],
  ['halb eins', '12:30'],
  ['um 10 am Vormittag', '10:00'],
  ['9.05', '09:05'],
  ['17h', '17:00'],
  ['17h15', '17:15'],
];

it.each(MORGEN)('morgen, „%s“, ist %s', (text, time) => {
  expect(wallOf(german(`Acme, morgen, ${text}`).start)).toBe(`2026-11-19T${time}`);
});

it.each([
  'Acme, tomorrow, at 25',
  'Acme, tomorrow, 10:75',
  'Acme, tomorrow, 25pm',
  'Acme, tomorrow, half past 30',
  'Acme, tomorrow, 99 past 3',
  '3A Logistics, tomorrow',
  'Acme 7-Eleven, tomorrow',
])('“%s” holds no time', (text) => {
  expect(wallOf(british(text).start)).toBe('2026-11-19');
});

it('midnight is the end of the day it is said of', () => {
  expect(wallOf(british('Acme, Friday midnight').start)).toBe('2026-11-21T00:00');
});

it('mittags without a day is today’s noon', () => {
  expect(wallOf(german('mittags Acme').start)).toBe('2026-11-18T12:00');
});

describe('a range', () => {
  const RANGES: readonly (readonly [string, string, number | null])[] = [
    ['2-3pm', '14:00', 60],
    ['7-8pm', '19:00', 60],
    ['11-1pm', '11:00', 120],
    ['11-1', '11:00', 120],
    ['between 9 and 10:30', '09:00', 90],
    ['from 2 to 3', '14:00', 60],
    ['10am until noon', '10:00', 120],
    ['22:00 - 00:30', '22:00', 150],
    ['10-10', '10:00', null],
    ['2 in the afternoon until 4', '14:00', 120],
  ];

  it.each(RANGES)('%s begins at %s and takes %s minutes', (text, time, minutes) => {
    const reading = british(`Acme, tomorrow ${text}`);

    expect([wallOf(reading.start), reading.minutes]).toEqual([`2026-11-19T${time}`, minutes]);
  });

  it('does not begin with the number of a month’s day', () => {
    const { start, minutes } = american('Acme - Dec 3 - 1:15pm');

    expect([wallOf(start), minutes]).toEqual(['2026-12-03T13:15', null]);
  });

  it('may be told in two places', () => {
    const { start, minutes } = german('ab 10 Uhr, Acme, morgen, bis 11:15');

    expect([wallOf(start), minutes]).toEqual(['2026-11-19T10:00', 75]);
  });

  it('is no range where “and” only adds', () => {
    expect(british('Acme, tomorrow 10am and 11am').minutes).toBeNull();
  });

  it('ends at a time that a clock shows', () => {
    expect(british('Acme, tomorrow 10am, until 25').minutes).toBeNull();
  });

  it('gives way to a length in words that differs, and is offered', () => {
    const { minutes, ambiguous, alternatives } = british('Acme, tomorrow 10-11am, 30 min');

    expect([minutes, ambiguous, alternatives.minutes]).toEqual([30, ['minutes'], [60]]);
    expect(british('Acme, tomorrow 10-11am, 1h').ambiguous).toEqual([]);
  });
});

describe('a time that has passed', () => {
  const afternoon = { ...IN_NEW_YORK, now: '2026-11-18T16:20:00-05:00[America/New_York]' };
  const read = (text: string) => readQuickAdd(text, afternoon);

  it('moves to tomorrow where no day was typed, and today’s is offered', () => {
    const { start, alternatives } = read('Acme at 3');

    expect([start, ...alternatives.start].map(wallOf)).toEqual(['2026-11-19T15:00', '2026-11-18T15:00']);
  });

  it('moves a week where today’s weekday was typed; what was open stays open', () => {
    const { start, alternatives } = read('Acme, Wed at 3');

    expect([start, ...alternatives.start].map(wallOf)).toEqual(['2026-11-25T15:00', '2026-11-25T03:00']);
    expect(read('Acme, Wed 15:00').ambiguous).toEqual([]);
  });

  it('stays where today was typed, and that is said', () => {
    expect(wallOf(read('Acme today 14:00').start)).toBe('2026-11-18T14:00');
    expect(read('Acme today 14:00').ambiguous).toEqual(['start']);
    expect(read('Acme today at 9').alternatives.start.map(wallOf)).toEqual(['2026-11-18T21:00']);
    expect(read('Acme this morning at 9').ambiguous).toEqual([]);
  });

  it('is counted in the zone it was meant in', () => {
    // It is 22:20 in Berlin already, and 16:20 in New York.
    const { start } = readQuickAdd('Acme, 17:00 ET', {
      ...IN_BERLIN,
      now: '2026-11-18T22:20:00+01:00[Europe/Berlin]',
    });

    expect(wallOf(start)).toBe('2026-11-18T17:00');
  });
});

it('now and from now count from the full minute', () => {
  const late = { ...IN_LONDON, now: '2026-11-18T10:10:37.5+00:00[Europe/London]' };

  expect(wallOf(readQuickAdd('Acme, right now', late).start)).toBe('2026-11-18T10:10');
  expect(wallOf(readQuickAdd('Acme, 20 minutes from now', late).start)).toBe('2026-11-18T10:30');
  expect(readQuickAdd('Acme, 20 minutes ago', late).start).toMatchObject({
    atMs: Date.UTC(2026, 10, 18, 9, 50),
  });
});

it('an hour may be a mere number after a weekday, right behind a name', () => {
  expect(american('call Owen Pratt at Larkspur Media fri 4')).toMatchObject({
    company: 'Larkspur Media',
    contact: 'Owen Pratt',
  });
  expect(wallOf(american('call Owen Pratt at Larkspur Media fri 4').start)).toBe('2026-11-20T16:00');
});

it('a weekday that is tomorrow, at a mere number, leaves both day and half of the day open', () => {
  const { start, alternatives, ambiguous } = american('Meridian, Priya, thursday 9, 45m');

  expect([start, ...alternatives.start].map(wallOf)).toEqual([
    '2026-11-19T09:00',
    '2026-11-26T09:00',
    '2026-11-19T21:00',
  ]);
  expect(ambiguous).toEqual(['start']);
});

it('a time in the hour that is skipped moves on, one in the hour that comes twice is the first', () => {
  const march = { ...IN_BERLIN, now: '2027-03-26T11:00:00+01:00[Europe/Berlin]' };
  const october = { ...IN_BERLIN, now: '2026-10-23T11:00:00+02:00[Europe/Berlin]' };

  expect(readQuickAdd('Acme, Sonntag 2:30 Uhr', march)).toMatchObject({
    start: { atMs: Date.UTC(2027, 2, 28, 1, 30) },
    ambiguous: ['start'],
  });
  expect(readQuickAdd('Acme, Sonntag 2:30 Uhr', october)).toMatchObject({
    start: { atMs: Date.UTC(2026, 9, 25, 0, 30) },
    alternatives: { start: [{ atMs: Date.UTC(2026, 9, 25, 1, 30) }] },
    ambiguous: ['start'],
  });
});
