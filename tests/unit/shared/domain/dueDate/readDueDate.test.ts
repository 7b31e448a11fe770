import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDueDate, readDueDate } from '../../../../../shared/domain/dueDate/readDueDate.ts';

type Cases = {
  readonly slot: Readonly<Record<string, readonly string[]>>;
  readonly text: readonly string[];
};

const CALL = { callDate: '2026-11-18' };
const cases = JSON.parse(readFileSync('tests/unit/shared/domain/dueDate.cases.json', 'utf8')) as Cases;

function meaningOf(text: string, callDate: string): string {
  const reading = readDueDate(text, { callDate });
  return reading.kind === 'date' ? reading.date : reading.kind;
}

const split = (line: string): readonly [string, string] => {
  const [text = '', expected = ''] = line.split(' | ');
  return [text, expected];
};

describe.each(Object.entries(cases.slot))('on a call on %s', (callDate, lines) => {
  it.each(lines.map(split))('“%s” means %s', (text, expected) => {
    expect(meaningOf(text, callDate)).toBe(expected);
  });
});

describe('in an action', () => {
  it.each(cases.text.map(split))('“%s” is due: %s', (text, expected) => {
    expect(findDueDate(text, CALL)?.date ?? 'none').toBe(expected);
  });

  it('the words that say the day are told', () => {
    expect(findDueDate('send the list by Friday next week', CALL)).toEqual({
      date: '2026-11-27',
      text: 'Friday next week',
      isPast: false,
    });
    expect(findDueDate(null, CALL)).toBeNull();
  });
});

describe('a reading', () => {
  it('tells whether its day lies before the call, whose own day does not', () => {
    expect(readDueDate('gestern', CALL)).toMatchObject({ kind: 'date', isPast: true });
    expect(readDueDate('heute', CALL)).toMatchObject({ kind: 'date', isPast: false, text: 'heute' });
  });

  it('keeps vague words as typed', () => {
    expect(readDueDate(' when things  calm down ', CALL)).toEqual({
      kind: 'vague',
      text: 'when things calm down',
    });
  });

  it('takes the day of the call as text or as a date', () => {
    const callDate = Temporal.PlainDate.from('2026-11-18');

    expect(readDueDate('tomorrow', { callDate })).toEqual(readDueDate('tomorrow', CALL));
  });

  it('of nothing typed is none', () => {
    expect(readDueDate(null, CALL)).toEqual({ kind: 'none' });
  });
});
