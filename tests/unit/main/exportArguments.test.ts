import { expect, it } from 'vitest';
import { commandOf } from '../../../main/cliArguments.ts';

const packaged = (...words: string[]) =>
  commandOf({ argv: ['callside', ...words], isPackaged: true, isForwarded: false });
const ALL = { kind: 'export', profile: 'spreadsheet', from: null, to: null, results: [], out: '-' };

it('exports everything for a spreadsheet unless told otherwise', () => {
  expect(packaged('export', '--out', '-')).toEqual(ALL);
  expect(packaged('export', '--out=calls.csv')).toEqual({ ...ALL, out: 'calls.csv' });
});

it('reads every option, in any order, with a space or an equals sign', () => {
  const expected = {
    ...{ kind: 'export', profile: 'hubspot', from: '2026-01-01', to: '2026-06-30' },
    ...{ results: ['gained', 'fallback'], out: 'a=b.csv' },
  };
  expect(
    packaged(
      ...['export', '--result', 'fallback, gained', '--from=2026-01-01', '--out=a=b.csv'],
      ...['--to', '2026-06-30', '--profile', 'hubspot'],
    ),
  ).toEqual(expected);
});

it('leaves the switches of Chromium aside, wherever they stand', () => {
  expect(
    commandOf({
      argv: ['electron', '--no-sandbox', '/app', 'export', '--ozone-platform=headless', '--out', '-'],
      ...{ isPackaged: false, isForwarded: false },
    }),
  ).toEqual(ALL);
});

it.each([
  [[], 'wrongExport.noOut', ''],
  [['--out'], 'wrongExport.noValue', '--out'],
  [['--out='], 'wrongExport.noValue', '--out'],
  [['--profile', '--out', '-'], 'wrongExport.noValue', '--profile'],
  [['--out', '-', '--out', 'b'], 'wrongExport.twice', '--out'],
  [['--out', '-', '--profile', 'outlook'], 'wrongExport.notProfile', 'outlook'],
  [['--out', '-', '--from', '1.2.2026'], 'wrongExport.notDay', '1.2.2026'],
  [['--out', '-', '--to', '2026-02-30'], 'wrongExport.notDay', '2026-02-30'],
  [['--out', '-', '--from', '2026-02-02', '--to', '2026-02-01'], 'wrongExport.reversed', '2026-02-02'],
  [['--out', '-', '--result', 'gained,won'], 'wrongExport.notResult', 'won'],
  [['--out', '-', '--result', ','], 'wrongExport.notResult', ''],
  [['--out', '-', 'calls.csv'], 'wrongExport.extraWord', 'calls.csv'],
  [['--out', '-', '--format', 'csv'], 'unknownOption', '--format'],
] as const)('says what is wrong with %j', (words, code, word) => {
  expect(packaged('export', ...words)).toEqual({ kind: 'wrong', code, word });
});

it('takes no option before its word', () => {
  expect(packaged('--all', 'export', '--out', '-')).toEqual({
    ...{ kind: 'wrong', code: 'unknownOption', word: '--all' },
  });
});

it('asks for one day as the first and the last', () => {
  expect(packaged('export', '--out', '-', '--from', '2026-02-02', '--to', '2026-02-02')).toMatchObject({
    ...{ from: '2026-02-02', to: '2026-02-02' },
  });
});

it('shows help instead of exporting', () => {
  expect(packaged('export', '--help')).toEqual({ kind: 'help' });
});

it('is never forwarded to an app that runs', () => {
  const argv = ['callside', 'export', '--out', 'x'];
  expect(commandOf({ argv, isPackaged: true, isForwarded: true })).toEqual({ kind: 'window', files: [] });
});
