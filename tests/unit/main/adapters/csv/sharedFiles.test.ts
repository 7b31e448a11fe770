import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openRows } from '../../../../../main/adapters/csv/packedRows.ts';
import { readTable } from '../../../../../main/adapters/csv/reading/readTable.ts';
import { allRows } from '../../../../builders/csvRows.ts';

const rowsOf = (bytes: Uint8Array) => {
  const table = readTable(bytes, { encoding: null, delimiter: null });
  return table.ok ? allRows(openRows(table.value.rows)) : table.error;
};

type Given = {
  readonly id: string;
  readonly text?: string;
  readonly hex?: string;
  readonly rows?: readonly string[][];
};
const FILE = resolve(import.meta.dirname, '../../../../../../shared/data/csv-hostile-cells.json');
const given = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly files: readonly Given[] }).files
  : [];

it.skipIf(given.length === 0)('reads the shared hostile files as they are to be read', () => {
  for (const { text, hex, rows } of given) {
    if (text === undefined && hex === undefined) continue;
    const result = rowsOf(hex === undefined ? Buffer.from(text ?? '') : Buffer.from(hex, 'hex'));
    const filled = typeof result === 'string' ? result : result.filter((row) => row.join('') !== '');
    if (rows !== undefined) expect(filled).toEqual(rows);
    else expect(result).toBeDefined();
  }
});
