import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unguardCell } from '../../shared/domain/csv/formulaGuard.ts';
import { hostileCells } from '../builders/hostileCells.ts';
import { answerSaveDialog, test, type Callside } from './callside.ts';
import { exportOn } from './pages/export.ts';
import { planCall, request } from './requests.ts';

type Row = Readonly<Record<string, string>>;

const readCsv = (path: string): readonly Row[] =>
  parse(readFileSync(path), { columns: true, bom: true, relax_column_count: false });

async function exportAll(callside: Callside, path: string): Promise<void> {
  await answerSaveDialog(callside, path);
  await callside.main.keyboard.press('Control+2');
  const { button, run } = exportOn(callside.main);
  await button.click();
  await run.click();
  await expect(callside.main.getByText(/calls? exported\./)).toBeVisible();
}

test('the export holds exactly what was typed, hostile cells included', async ({ callside, folder }) => {
  // Some 600 changes, each of them on the disk before the next.
  test.slow();
  const { main } = callside;
  const logged = await Promise.all(
    hostileCells().map(async ({ value }, index) => {
      const call = await planCall(main, -120 - index, { company: `Company ${index}` });
      await request(main, 'call.edit', { id: call.id, edit: { clientAgenda: value, clientReason: value } });
      await request(main, 'call.log', { id: call.id, result: 'declined' });
      return [call.id, value] as const;
    }),
  );
  const path = join(folder, 'calls.csv');
  await exportAll(callside, path);
  const rows = new Map(readCsv(path).map((row) => [row['Call ID'], row]));
  for (const [callId, value] of logged) {
    const row = rows.get(callId);
    // A lone surrogate has no UTF-8; it is written as the replacement character.
    expect(unguardCell(String(row?.['Client’s agenda']))).toBe(value.toWellFormed());
    expect(unguardCell(String(row?.['Why the client wants it']))).toBe(value.toWellFormed());
  }
});

test('an export that is stopped leaves no file behind, and says so', async ({ callside, folder }) => {
  const { main } = callside;
  const { id } = await planCall(main, -60);
  await request(main, 'call.log', { id, result: 'gained' });
  await main.keyboard.press('Control+2');
  await answerSaveDialog(callside, null);
  const { button, run } = exportOn(main);
  await button.click();
  await run.click();
  await expect(main.getByText('Nothing was exported.')).toBeVisible();
  await answerSaveDialog(callside, join(folder, 'no', 'such', 'folder', 'calls.csv'));
  await run.click();
  await expect(main.getByText(/cannot be written to/)).toBeVisible();
});
