import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../../../../shared/domain/importCalls/choiceWords.ts';
import { fieldCells } from '../../../../../shared/domain/importCalls/fieldCells.ts';
import { targetOfHeading } from '../../../../../shared/domain/importCalls/headerWords.ts';
import { matchColumns } from '../../../../../shared/domain/importCalls/matchColumns.ts';
import { createDateDetection, readDate } from '../../../../../shared/domain/importCalls/readDate.ts';
import { readLength } from '../../../../../shared/domain/importCalls/readLength.ts';
import { readOffset, readTime } from '../../../../../shared/domain/importCalls/readTime.ts';
import { resultOfWord } from '../../../../../shared/domain/importCalls/resultWords.ts';
import { sameCallKey } from '../../../../../shared/domain/importCalls/sameCall.ts';

const dayOf = (cell: string, form: 'day-first' | 'month-first' = 'day-first'): string => {
  const reading = readDate(cell, form);
  return reading.kind === 'date' ? reading.date : reading.kind;
};

describe('a date', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['03.11.2026', '2026-11-03'],
    ['3. 11. 26', '2026-11-03'],
    ['03/04/2026', '2026-04-03'],
    ['3-4-99', '1999-04-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['Tuesday, November 3rd, 2026', '2026-11-03'],
    ['3. März 2026', '2026-03-03'],
    ['3-Dec-2026', '2026-12-03'],
    ['2026-11-03T09:30:00Z', '2026-11-03'],
    ['31.09.2026', 'no-such-day'],
    ['29.02.2026', 'no-such-day'],
    ['32.01.2026', 'unreadable'],
    ['01.13.2026', 'unreadable'],
    ['soon', 'unreadable'],
    ['3 Foo 2026', 'unreadable'],
    ['+999999-01-01', 'unreadable'],
    ['', 'unreadable'],
  ])('reads %s as %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });
});

describe('the form of dates', () => {
  it('has the month first where that was chosen, but never with dots', () => {
    expect(dayOf('03/04/2026', 'month-first')).toBe('2026-03-04');
    expect(dayOf('03.04.2026', 'month-first')).toBe('2026-04-03');
  });

  it('offers the last day of a month that has fewer', () => {
    expect(readDate('31.09.2026 10:00', 'day-first')).toEqual({
      kind: 'no-such-day',
      month: 9,
      dayCount: 30,
      last: '2026-09-30',
      rest: ' 10:00',
    });
  });

  const detectDateForm = (cells: readonly string[]) => {
    const { add, evidence } = createDateDetection();
    cells.forEach(add);
    return evidence();
  };

  it('tells its form by one value that reads one way only', () => {
    expect(detectDateForm(['03/04/2026', '25/04/2026', '04/25/2026']).form).toBe('day-first');
    expect(detectDateForm(['03/04/2026', '04/25/2026'])).toEqual({
      form: 'month-first',
      certainty: 'settled',
    });
    expect(detectDateForm(['03/04/2026', '']).certainty).toBe('open');
    expect(detectDateForm(['03/03/2026', '03.04.2026', '2026-03-04']).certainty).toBe('none');
  });
});

describe('a time', () => {
  it.each([
    ['9:30', '09:30:00'],
    ['9.30 Uhr', '09:30:00'],
    ['14 Uhr', '14:00:00'],
    ['2 pm', '14:00:00'],
    ['12:05 a.m.', '00:05:00'],
    ['12 PM', '12:00:00'],
    ['23:59:58.5', '23:59:58.5'],
  ])('reads %s as %s', (cell, time) => {
    expect(readTime(cell)).toEqual({ time, offsetMinutes: null });
  });

  it('keeps the offset that stands behind it', () => {
    expect(readTime('09:30Z')?.offsetMinutes).toBe(0);
    expect(readTime('09:30+05:45')?.offsetMinutes).toBe(345);
  });

  it.each(['9', '25:00', '9:60', '9:30:61', '13 pm', '0 am', 'noon', ''])('takes %s for none', (cell) => {
    expect(readTime(cell)).toBeNull();
  });

  it('reads offsets as exports write them', () => {
    expect(['UTC+01:00', '-0530', '+2', 'Z', 'UTC-00:44:30'].map(readOffset)).toEqual([
      60, -330, 120, 0, -44,
    ]);
    expect(['+15:00', 'CET', ''].map(readOffset)).toEqual([null, null, null]);
  });
});

it('reads a length in the unit of its column, unless the cell names one', () => {
  expect(readLength('30', 'lengthMinutes')).toBe(30);
  expect(readLength('1800', 'lengthSeconds')).toBe(30);
  expect(readLength('1800000', 'lengthMilliseconds')).toBe(30);
  expect(readLength('1800000 ms', 'lengthMinutes')).toBe(30);
  expect(readLength('90 s', 'lengthMinutes')).toBe(2);
  expect(readLength('1,5 h', 'lengthSeconds')).toBe(90);
  expect(readLength('45 min.', 'lengthSeconds')).toBe(45);
  expect(readLength('01:30', 'lengthMinutes')).toBe(90);
  expect(readLength('0', 'lengthMinutes')).toBe(1);
  expect(readLength('1441', 'lengthMinutes')).toBeNull();
  expect(readLength('half an hour', 'lengthMinutes')).toBeNull();
});

it('knows words of results in both languages, and guesses none', () => {
  expect(resultOfWord(' WON  step ')).toBe('gained');
  expect(resultOfWord("Didn't ask")).toBe('not-asked');
  expect(resultOfWord('Nicht erschienen')).toBe('no-show');
  expect(resultOfWord('Completed')).toBeNull();
  expect(CHOICES.kind('Konsens')).toBe('consensus');
  expect(CHOICES.promiseState('ja')).toBe('kept');
  expect(CHOICES.intent('perhaps')).toBeNull();
});

const column = (heading: string, ...samples: readonly string[]) => ({ heading, samples });

describe('columns', () => {
  it('are matched by what CRMs and people call them', () => {
    const headings = [
      'ActivityDate',
      'CallDurationInSeconds',
      'Organization - Name',
      'Gesprächsziel:',
      "Client's agenda",
    ];
    expect(headings.map(targetOfHeading)).toEqual([
      'date',
      'lengthSeconds',
      'company',
      'what',
      'clientAgenda',
    ]);
    expect(targetOfHeading('Shoe size')).toBeNull();
  });

  it('are matched by what stands in them when the heading says nothing', () => {
    const columns = [
      column('Time', '03.11.2026 10:00', '04.11.2026'),
      column('x', '9:30', '10:00'),
      column('y', 'Won', 'Lost', 'No'),
      column('z', '03.11.2026'),
      column('', 'Evaluation'),
      column('empty'),
    ];
    expect(matchColumns(columns)).toEqual(['date', 'time', 'result', null, null, 'leave-out']);
  });
});

describe('columns of the same field', () => {
  it('share a field only where there is room for several', () => {
    const columns = [
      column('Company', 'A'),
      column('Account', 'B'),
      column('Notes', 'C'),
      column('Comments', 'D'),
    ];
    expect(matchColumns(columns)).toEqual(['company', null, 'notes', 'notes']);
    expect(fieldCells(["'=A", 'B', 'C', 'D'], ['company', null, 'notes', 'notes'])).toEqual({
      company: '=A',
      notes: 'C\nD',
    });
    expect(fieldCells([], ['company', 'leave-out'])).toEqual({ company: '' });
    expect(fieldCells(['', 'D'], ['notes', 'notes'])).toEqual({ notes: 'D' });
  });
});

describe('a day beside the start of our own exports', () => {
  const [day, start] = [column('Date', '2026-11-18'), column('start  (LOCAL)', '2026-11-18 12:00:00')];

  it('is left out, whichever comes first', () => {
    expect(matchColumns([day, start])).toEqual(['leave-out', 'date']);
    expect(matchColumns([start, day])).toEqual(['date', 'leave-out']);
  });

  it('is the date where the start is none', () => {
    expect(matchColumns([day, column('Start (local)', '12:00', '13:00')])).toEqual(['date', 'time']);
    expect(matchColumns([day, column('Start (local)')])).toEqual(['date', 'leave-out']);
    expect(matchColumns([day, column('Start', '2026-11-18 12:00:00')])).toEqual(['date', null]);
    expect(matchColumns([day])).toEqual(['date']);
  });
});

it('takes two calls for the same by company, contact and minute, whatever their case and accents', () => {
  const call = { company: 'Brightwell  Müller', contact: 'Ines', startsAt: 60_000 };
  expect(sameCallKey(call)).toBe(
    sameCallKey({ company: 'brightwell muller', contact: 'INES', startsAt: 61_000 }),
  );
  expect(sameCallKey(call)).not.toBe(sameCallKey({ ...call, startsAt: 120_000 }));
});
