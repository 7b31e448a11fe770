import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../../shared/domain/csv/formulaGuard.ts';

it('puts an apostrophe before everything a spreadsheet could run', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '"=1',
    "'=1",
    '\u200b=1',
    '\ufeff=1',
    '\n1',
  ]) {
    expect(guardCell(text), JSON.stringify(text)).toBe(`'${text}`);
  }
});

it('leaves ordinary words as they are', () => {
  for (const text of ['', 'Acme', '1-2', "it's", "'quoted'", '"quoted"', ' spaced', 'a=b', '€5']) {
    expect(guardCell(text)).toBe(text);
  }
});

const nearFormulas = fc.stringMatching(/^[='"+\-@＝ \t\r\n\0a1]{0,6}$/);

it('comes off again without a trace', () => {
  const anyText = fc.oneof(nearFormulas, fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyText, (text) => unguardCell(guardCell(text)) === text),
    { numRuns: 2_000 },
  );
});

it('never lets a cell begin with a sign that runs', () => {
  const oracle = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n\0]/;
  fc.assert(
    fc.property(nearFormulas, (text) => {
      const cell = guardCell(text);
      return cell.startsWith("'") || !oracle.test(cell);
    }),
  );
});
