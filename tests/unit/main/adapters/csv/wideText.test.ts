import { expect, it } from 'vitest';
import { openRows } from '../../../../../main/adapters/csv/packedRows.ts';
import { readTable } from '../../../../../main/adapters/csv/reading/readTable.ts';
import { allRows } from '../../../../builders/csvRows.ts';

const rowsOf = (bytes: Uint8Array) => {
  const table = readTable(bytes, { encoding: null, delimiter: null });
  return table.ok ? allRows(openRows(table.value.rows)) : table.error;
};

it.each([
  ['Дата;Компания\r\nзавтра;Северное сияние\r\n'],
  ['Ημερομηνία;Εταιρεία\nαύριο;Ελληνικά Ναυπηγεία\n'],
  ['日付;会社\n明日;株式会社日本電気通信\n'],
])('finds out UTF-16 without a mark in any script: %j', (text) => {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  expect(rowsOf(Buffer.from(text, 'utf16le'))).toEqual(rows);
  expect(rowsOf(Buffer.from(text, 'utf16le').swap16())).toEqual(rows);
});

it('takes zeros in UTF-8 for what they are', () => {
  expect(rowsOf(Buffer.from('a\0;b\n\0;\0\n1;2\n'))).toEqual([
    ['a\0', 'b'],
    ['\0', '\0'],
    ['1', '2'],
  ]);
});
