import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createImportFiles } from '../../../../../main/adapters/csv/importFiles.ts';
import { LARGEST_CSV_BYTES } from '../../../../../shared/lib/limits.ts';
import { temporaryFolder } from '../../../../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const files = createImportFiles();
const at = (name: string): string => join(folder.path, name);

it('reads a file whole, with its name and without its folder', async () => {
  writeFileSync(at('calls.csv'), 'Date,Company');
  const file = await files.read(at('calls.csv'));
  expect(file.ok && file.value.fileName).toBe('calls.csv');
  expect(file.ok && new TextDecoder().decode(file.value.bytes)).toBe('Date,Company');
});

it('reads neither a file that is not there nor a folder', async () => {
  mkdirSync(at('folder.csv'));
  expect(await files.read(at('missing.csv'))).toEqual({ ok: false, error: 'UNREADABLE' });
  expect(await files.read(at('folder.csv'))).toEqual({ ok: false, error: 'UNREADABLE' });
});

it('refuses a file that is larger than an import may be', async () => {
  writeFileSync(at('large.csv'), '');
  truncateSync(at('large.csv'), LARGEST_CSV_BYTES + 1);
  expect(await files.read(at('large.csv'))).toEqual({ ok: false, error: 'TOO_LARGE' });
});
