import { expect, it } from 'vitest';
import { openRows } from '../../../../../main/adapters/csv/packedRows.ts';
import { readTable } from '../../../../../main/adapters/csv/reading/readTable.ts';
import { allRows } from '../../../../builders/csvRows.ts';
import type { CsvForm } from '../../../../../main/importPorts.ts';

const FOUND_OUT: CsvForm = { encoding: null, delimiter: null };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, form = FOUND_OUT) =>
  readTable(typeof bytes === 'string' ? utf8(bytes) : bytes, form);
const rowsOf = (bytes: Uint8Array | string, form?: CsvForm) => {
  const table = read(bytes, form);
  return table.ok ? allRows(openRows(table.value.rows)) : table.error;
};
const brokenOf = (text: string) => {
  const table = read(text);
  return table.ok ? [...table.value.broken] : table.error;
};

const TWO = [
  ['a', 'b'],
  ['1', '2'],
];

it.each([
  ['commas', 'a,b\r\n1,2\r\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2'],
  ['pipes', 'a|b\n1|2'],
  ['a hint of Excel', 'sep=;\r\na;b\r\n1;2\r\n'],
  ['old Mac line ends', 'a,b\r1,2\r'],
  ['mixed line ends', 'a,b\n1,2\r\n'],
  ['a mark at the start', '\uFEFFa,b\n1,2'],
  ['a mark before a hint', '\uFEFFsep=;\na;b\n1;2'],
  ['a mark before a quoted heading', '\uFEFF"a",b\n1,2'],
  ['quoted cells', '"a","b"\n"1","2"\n'],
  ['blank lines at the end', 'a,b\n1,2\n\n\n'],
  ['blank cells at the end', 'a,b\n1,2\n,\n'],
])('reads %s', (_, text) => {
  expect(rowsOf(text)).toEqual(TWO);
});

it.each([
  [
    'a quoted line break',
    'a,b\n"1\r\n2",3',
    [
      ['a', 'b'],
      ['1\r\n2', '3'],
    ],
  ],
  [
    'doubled quotes',
    'a,b\n"say ""x""",2',
    [
      ['a', 'b'],
      ['say "x"', '2'],
    ],
  ],
  [
    'a quoted cell of quotes',
    'a,b\n"""x""",2',
    [
      ['a', 'b'],
      ['"x"', '2'],
    ],
  ],
  [
    'quoted separators',
    'a;b\n"1;2";3',
    [
      ['a', 'b'],
      ['1;2', '3'],
    ],
  ],
  [
    'commas in numbers',
    'a;b\n1,5;2,5',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  [
    'short rows',
    'a,b,c\n1,2',
    [
      ['a', 'b', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'long rows',
    'a,b\n1,2,3',
    [
      ['a', 'b'],
      ['1', '2', '3'],
    ],
  ],
  ['blank lines between', 'a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]],
  [
    'a quote inside a cell',
    'a,b\n1"2,3',
    [
      ['a', 'b'],
      ['1"2', '3'],
    ],
  ],
  [
    'NUL',
    'a,b\n1\0,2',
    [
      ['a', 'b'],
      ['1\0', '2'],
    ],
  ],
  ['one column', 'name\nx', [['name'], ['x']]],
  [
    'headings with line breaks',
    '"a\nb",c\n1,2',
    [
      ['a\nb', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'spaces kept',
    'a,b\n 1 ,2',
    [
      ['a', 'b'],
      [' 1 ', '2'],
    ],
  ],
  ['a hint that is none', 'sep=x\na,b', [['sep=x'], ['a', 'b']]],
  [
    'emoji and other scripts',
    'a,b\n👩‍👩‍👧,待ち',
    [
      ['a', 'b'],
      ['👩‍👩‍👧', '待ち'],
    ],
  ],
])('reads %s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  ['', 'EMPTY'],
  ['\r\n\r\n', 'EMPTY'],
  ['\uFEFF', 'EMPTY'],
  ['a,b\n', 'NO_ROWS'],
  ['a,b\n,\n\n', 'NO_ROWS'],
  [`${'x,'.repeat(300)}\n1`, 'TOO_MANY_COLUMNS'],
  [`a\n${'1\n'.repeat(200_001)}`, 'TOO_MANY_ROWS'],
])('says why it does not read case %#', (text, error) => {
  const result = rowsOf(text);
  expect(result).toBe(error);
});

it('marks rows with broken quotes, and reads those after them', () => {
  expect(rowsOf('a,b\n"1,2\n3,4\n')).toEqual([
    ['a', 'b'],
    ['"1', '2'],
    ['3', '4'],
  ]);
  expect(brokenOf('a,b\n"1,2\n3,4\n')).toEqual([1]);
  expect(brokenOf('a,b\n"1"x,2\n3,4\n')).toEqual([1]);
  expect(brokenOf('a,b\n"""1""",2\n')).toEqual([]);
  expect(rowsOf('"a,b\n1,2\n')).toEqual([
    ['"a', 'b'],
    ['1', '2'],
  ]);
});

it('finds out how the bytes are written', () => {
  const latin = Buffer.from('a;b\nMüller \x96 \x80;2\n', 'latin1');
  const little = Buffer.from('a\tb\nü\t2\n', 'utf16le');
  const expected = [
    ['a', 'b'],
    ['ü', '2'],
  ];
  expect(rowsOf(latin)).toEqual([
    ['a', 'b'],
    ['Müller – €', '2'],
  ]);
  expect(rowsOf(little)).toEqual(expected);
  expect(rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual(expected);
  expect(rowsOf(Buffer.from(little).swap16())).toEqual(expected);
  expect(rowsOf(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]))).toEqual(expected);
  expect(rowsOf(utf8('a;b\nü;2\n'))).toEqual(expected);
});

it('reads the file as it was chosen', () => {
  expect(rowsOf(utf8('a;b\nü;2'), { encoding: 'windows-1252', delimiter: 'comma' })).toEqual([
    ['a;b'],
    ['Ã¼;2'],
  ]);
  expect(rowsOf('sep=;\na;b\n1;2', { encoding: null, delimiter: 'comma' })).toEqual([['a;b'], ['1;2']]);
});
