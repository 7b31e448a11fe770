import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cut,
  freeCell,
  guardFreeText,
  printable,
} from '../../../../../shared/domain/csv/profiles/freeText.ts';
import { hostileCells } from '../../../../builders/hostileCells.ts';

const RUNS = /^[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]/;
const HARMLESS = /^(?:[+-]?\d[\d.,]*|\+?[\d(][\d\s()./-]*)$/;

it.each(['+49 30 1234567', '+1 (415) 555-0100', '030/123 45 67', '-2', '+12.5', '-1,234.50', '0'])(
  'leaves the plain number or phone number %s as it is',
  (text) => {
    expect(guardFreeText(text)).toBe(text);
  },
);

it.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '-A1',
  '@SUM(1)',
  '+49',
  '+123456789012345678',
  '+1 2',
  '＝1',
  '+CALL 123456',
])('takes no formula for a number: %s', (text) => {
  expect(guardFreeText(text)).toBe(/^\+\d+$/.test(text) ? text : `'${text}`);
});

it('lets no hostile cell begin as a formula, plain numbers aside', () => {
  for (const { value } of hostileCells()) {
    const cell = freeCell(value, 1_000);
    if (RUNS.test(cell)) expect(cell.startsWith("'") || HARMLESS.test(cell)).toBe(true);
  }
});

it('lets no text begin as a formula or exceed its field, and breaks no character', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 })),
      fc.constantFrom('', '=', '+', '-', '@', '\t=', ' +', '\0@'),
      fc.integer({ min: 3, max: 40 }),
      (text, start, most) => {
        const cell = freeCell(start + text, most);
        expect(cell.length).toBeLessThanOrEqual(most);
        expect(cell.isWellFormed()).toBe(true);
        if (RUNS.test(cell)) expect(cell.startsWith("'") || HARMLESS.test(cell)).toBe(true);
      },
    ),
  );
});

it('takes out what no XML may hold, and keeps lines and tabs', () => {
  expect(printable('a\0b\u0007c\u001Bd\uFFFEe')).toBe('abcde');
  expect(printable('a\tb\r\nc')).toBe('a\tb\r\nc');
  expect(printable('\uD83D')).toBe('\uFFFD');
});

it('says where a text was cut, and never cuts a character in two', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcd', 3)).toBe('ab…');
  expect(cut('a👍👍', 3)).toBe('a…');
});
