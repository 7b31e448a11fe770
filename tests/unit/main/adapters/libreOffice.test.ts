import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCsvFiles } from '../../../../main/adapters/csv/csvFiles.ts';
import { unguardCell } from '../../../../shared/domain/csv/formulaGuard.ts';
import { EXPORT_PROFILE } from '../../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EXPORT_PROFILES, type ExportProfileId } from '../../../../shared/lib/exportProfiles.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import { aLoggedCall, callId } from '../../../builders/callBuilder.ts';
import { sheetRows } from '../../../builders/flatSheet.ts';
import { hasSharedCells, hostileCells } from '../../../builders/hostileCells.ts';
import { fakeRowNames } from '../../../fakes/fakeRowNames.ts';

/** Comma, quote, UTF-8, from the first line; quoted fields may become numbers and formulas are evaluated. */
const READING = '44,34,76,1,,0,false,true,false,false,false,0,true';
const LIMIT_MS = 240_000;
const hasLibreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => folder !== '' && existsSync(join(folder, 'soffice')));
if (!hasLibreOffice) process.stdout.write('skipped: no soffice (Debian package libreoffice-calc)\n');

/** Longer than any cell of a spreadsheet program is not to be seen in one. */
const MOST_SHOWN = 30_000;
const CELLS = hostileCells().filter(({ value }) => value.length <= MOST_SHOWN);
const CALLS = CELLS.map(({ value }, index) =>
  aLoggedCall({
    ...{ id: callId(index), startsAt: aLoggedCall().startsAt + minutes(index) },
    ...{ company: value, contact: value, opportunity: value, clientAgenda: value, reasonText: value },
  }),
);

let folder = '';
const sheets = new Map<ExportProfileId | 'unguarded', string>();

async function write(id: ExportProfileId): Promise<string> {
  const path = join(folder, `${id}.csv`);
  const profile = EXPORT_PROFILE[id];
  const opened = await createCsvFiles().open(path, profile);
  if (!opened.ok) throw new Error(opened.error);
  await opened.value.write(CALLS.map((call) => profile.row(call, fakeRowNames)));
  await opened.value.finish();
  return path;
}

async function convert(): Promise<void> {
  const unguarded = join(folder, 'unguarded.csv');
  writeFileSync(unguarded, '"=1+1"\r\n');
  const paths = await Promise.all(EXPORT_PROFILES.map(write));
  const home = pathToFileURL(join(folder, 'home')).href;
  spawnSync(
    'soffice',
    [
      ...[`-env:UserInstallation=${home}`, '--headless', '--norestore'],
      ...[`--infilter=Text - txt - csv (StarCalc):${READING}`, '--convert-to', 'fods', '--outdir', folder],
      ...[...paths, unguarded],
    ],
    { timeout: LIMIT_MS, stdio: 'ignore' },
  );
  for (const id of [...EXPORT_PROFILES, 'unguarded'] as const)
    sheets.set(id, readFileSync(join(folder, `${id}.fods`), 'utf8'));
}

/** What a spreadsheet shows of a text: no control signs, and lines and spaces as it likes them. */
const shown = (text: string): string => text.toWellFormed().replace(/[\0-\x1F\x7F-\x9F\s\uFFFE\uFFFF]/g, '');

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  beforeAll(async () => {
    if (!hasSharedCells()) process.stdout.write('skipped in part: ../shared/data not present\n');
    folder = mkdtempSync(join(tmpdir(), 'callside-office-'));
    await convert();
  }, LIMIT_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('would run a formula that nothing guards', () => {
    expect(sheetRows(sheets.get('unguarded') ?? '')[0]?.[0]?.hasFormula).toBe(true);
  });

  it.each(EXPORT_PROFILES)('opens the export for %s whole, and runs none of it', (id) => {
    const rows = sheetRows(sheets.get(id) ?? '');
    const { header } = EXPORT_PROFILE[id];
    expect(rows).toHaveLength(CALLS.length + 1);
    expect(rows[0]?.map(({ text }) => text)).toEqual(header);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(header.length);
    const cells = rows.flat();
    expect(cells.filter(({ hasFormula }) => hasFormula)).toEqual([]);
    expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('shows every hostile cell as it was typed, in its own column', () => {
    const { header } = EXPORT_PROFILE.spreadsheet;
    const rows = sheetRows(sheets.get('spreadsheet') ?? '').slice(1);
    const column = header.indexOf('Client’s agenda');
    expect(rows.map(([first]) => first?.text)).toEqual(CELLS.map((_, index) => callId(index)));
    const shownCells = CELLS.map(({ id, value }, index) => ({ id, value, cell: rows[index]?.[column] }));
    // Plain numbers and dates are read as such: that is what a spreadsheet is for.
    const asText = shownCells.filter(({ cell, value }) => cell?.kind === 'string' && shown(value) !== '');
    expect(asText.map(({ id, cell }) => [id, shown(unguardCell(cell?.text ?? ''))])).toEqual(
      asText.map(({ id, value }) => [id, shown(value)]),
    );
  });

  it('reads no letter wrong', () => {
    for (const id of EXPORT_PROFILES) {
      const sheet = sheets.get(id);
      expect(sheet).toContain('日本語');
      expect(sheet).toContain('ü');
      expect(sheet).not.toMatch(/Ã¼|ï»¿|â€/);
    }
  });
});
