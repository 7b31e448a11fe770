import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCsvFiles } from '../../../../main/adapters/csv/csvFiles.ts';
import { createJsonFiles } from '../../../../main/adapters/csv/jsonFiles.ts';
import { guardCell, unguardCell } from '../../../../shared/domain/csv/formulaGuard.ts';
import { hasSharedCells, hostileCells } from '../../../builders/hostileCells.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callside-csv-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = createCsvFiles();
const FORM = { header: ['id'], hasByteOrderMark: false };

async function writeRows(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  const opened = await files.open(path, { header: ['id', 'text'], hasByteOrderMark: true });
  if (!opened.ok) throw new Error(opened.error);
  await opened.value.write(rows);
  await opened.value.finish();
}

it('brings every hostile cell back as it was typed', async () => {
  if (!hasSharedCells()) process.stdout.write('skipped in part: ../shared/data not present\n');
  const cells = hostileCells();
  const path = join(folder, 'calls.csv');
  await writeRows(
    path,
    cells.map(({ id, value }) => [id, guardCell(value)]),
  );
  const read: string[][] = parse(readFileSync(path), { bom: true });
  expect(read).toHaveLength(cells.length + 1);
  expect(read.slice(1).map(([id, cell]) => [id, unguardCell(String(cell))])).toEqual(
    cells.map(({ id, value }) => [id, value.toWellFormed()]),
  );
});

it('begins with a byte order mark, ends rows with CRLF and quotes every cell', async () => {
  const path = join(folder, 'calls.csv');
  await writeRows(path, [['1', '']]);
  expect(readFileSync(path, 'utf8')).toBe('\uFEFF"id","text"\r\n"1",""\r\n');
});

it('writes no byte order mark where one could become part of the first heading', async () => {
  const path = join(folder, 'task.csv');
  const opened = await files.open(path, FORM);
  if (opened.ok) await opened.value.finish();
  expect(readFileSync(path, 'utf8')).toBe('"id"\r\n');
});

it.skipIf(process.platform === 'win32')(
  'writes into a device as it is and never puts a file in its place',
  async () => {
    const opened = await files.open('/dev/null', FORM);
    if (!opened.ok) throw new Error(opened.error);
    await opened.value.write([['1']]);
    await opened.value.finish();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  },
);

it('changes a file of that name only once everything is written', async () => {
  const path = join(folder, 'calls.csv');
  writeFileSync(path, 'old');
  const opened = await files.open(path, FORM);
  if (!opened.ok) throw new Error(opened.error);
  await opened.value.write([['1']]);
  expect(readFileSync(path, 'utf8')).toBe('old');
  await opened.value.discard();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['calls.csv']);
});

it('says why a place cannot be written to, and leaves nothing there', async () => {
  const missing = join(folder, 'missing', 'calls.csv');
  expect(await files.open(missing, FORM)).toEqual({ ok: false, error: 'UNWRITABLE' });
  expect(await files.open(folder, FORM)).toEqual({ ok: false, error: 'UNWRITABLE' });
  expect(files.reasonOf(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('DISK_FULL');
  expect(files.reasonOf('strange')).toBe('UNWRITABLE');
  const json = createJsonFiles(files);
  expect(await json.write(missing, {})).toEqual({ ok: false, error: 'UNWRITABLE' });
  expect(existsSync(missing)).toBe(false);
});

it('writes JSON whole, and for its owner only', async () => {
  const path = join(folder, 'copy.json');
  expect(await createJsonFiles(files).write(path, { calls: ['ü'] })).toEqual({ ok: true, value: null });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ calls: ['ü'] });
});
