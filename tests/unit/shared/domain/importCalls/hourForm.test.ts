import { describe, expect, it } from 'vitest';
import { createHourDetection, type HourForm } from '../../../../../shared/domain/importCalls/hourForm.ts';
import { readInstant, startCells } from '../../../../../shared/domain/importCalls/readInstant.ts';
import { matchColumns } from '../../../../../shared/domain/importCalls/matchColumns.ts';
import type { FieldCells } from '../../../../../shared/domain/importCalls/fields.ts';

const evidenceOf = (...rows: readonly FieldCells[]) => {
  const { add, evidence } = createHourDetection();
  rows.map(startCells).forEach(add);
  return evidence();
};
const times = (...all: readonly string[]) => all.map((time) => ({ date: '03/04/2026', time }));

describe('whether a time is at night or in the afternoon', () => {
  it.each([
    [times('9:30', '2:15', '12:59'), 'open'],
    [times('9:30', '6.59'), 'open'],
    [[{ date: '03/04/2026 1:00' }, { date: '' }], 'open'],
    [times('2:15', '3:00 PM'), 'open'],
    [times('9:30', '10:00', '12:59'), 'none'],
    [times('2:15', '14:00'), 'settled'],
    [times('0:30', '2:15'), 'settled'],
    [times('2:30 am', '2:15 p.m.'), 'none'],
    [times('2 Uhr', '2:30 UTC', '2:30+01:00', '230'), 'none'],
    [[{ date: '2026-03-04 02:30' }, { date: '2026-03-04T02:30:00Z' }], 'none'],
    [[{ date: '2026-03-04', time: '2:30' }], 'open'],
    [[{ date: '03/04/2026', time: '2:30', dayHalf: 'PM' }], 'none'],
    [[{ date: 'soon 2:30' }, { date: '03/04/2026' }], 'none'],
    [[], 'none'],
  ] as const)('%j: %s', (rows, certainty) => {
    expect(evidenceOf(...rows).certainty).toBe(certainty);
  });

  it('is asked by the first time that could be either', () => {
    expect(evidenceOf(...times('10:00', '2:15', '3:00'))).toEqual({
      form: '24-hour',
      certainty: 'open',
      example: { text: '2:15', minuteOfDay: 135 },
    });
    expect(evidenceOf(...times('2:15', '15:00')).example).toBeNull();
  });
});

const utcOf = (cells: FieldCells, hourForm: HourForm): string | undefined => {
  const rules = { hourForm, dateForm: 'day-first', timeZone: 'UTC', offsetMinutes: null } as const;
  const reading = readInstant(startCells(cells), rules);
  return reading.kind === 'instant' ? new Date(reading.at).toISOString().slice(11, 16) : undefined;
};

describe('a time that says neither AM nor PM', () => {
  it.each([
    ['2:30', '02:30', '14:30'],
    ['6.59', '06:59', '18:59'],
    ['7:00', '07:00', '07:00'],
    ['12:30', '12:30', '12:30'],
    ['0:30', '00:30', '00:30'],
    ['2:30 AM', '02:30', '02:30'],
    ['2:30Z', '02:30', '02:30'],
  ])('%s is %s by 24 hours and %s of a working day', (time, early, late) => {
    const cells = { date: '3.4.2026', time };
    expect([utcOf(cells, '24-hour'), utcOf(cells, 'working-day')]).toEqual([early, late]);
  });

  it('stands behind its date too, and behind a year it is of 24 hours', () => {
    expect(utcOf({ date: '3/4/2026 2:30' }, 'working-day')).toBe('14:30');
    expect(utcOf({ date: '2026-04-03 02:30' }, 'working-day')).toBe('02:30');
    expect(utcOf({ date: '3/4/2026' }, 'working-day')).toBe('09:00');
  });

  it('is in the half that another cell names', () => {
    const at = (time: string, dayHalf: string) => utcOf({ date: '3/4/2026', time, dayHalf }, 'working-day');
    expect([at('2:30', 'AM'), at('2:30', ' p.m. '), at('12:15', 'a'), at('9:30', 'PM')]).toEqual([
      ...['02:30', '14:30', '00:15', '21:30'],
    ]);
    expect([at('14:30', 'PM'), at('2:30 PM', 'PM'), at('', 'PM')]).toEqual(['14:30', '14:30', '09:00']);
    expect([at('2:30', 'morning'), at('soon', 'PM')]).toEqual([undefined, undefined]);
  });
});

it('a column of AM and PM is one of halves of the day, one of other letters is not', () => {
  const columns = [
    { heading: 'Half', samples: ['AM', 'p.m.'] },
    { heading: 'Class', samples: ['A', 'P'] },
    { heading: 'AM/PM', samples: [] },
  ];
  expect(columns.map((column) => matchColumns([column])[0])).toEqual(['dayHalf', null, 'dayHalf']);
});
