import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { answerSaveDialog, test, type Callside } from './callside.ts';
import { callsideCommand } from './commandLine.ts';
import { exportOn } from './pages/export.ts';
import { historyOn } from './pages/history.ts';
import { planCall, request } from './requests.ts';

const COMPANIES = [
  ['Arden Glass', 'gained'],
  ['Brightwell Paper', 'declined'],
  ['Calder Foods', 'gained'],
] as const;

async function logCalls(main: Page): Promise<void> {
  for (const [index, [company, result]] of COMPANIES.entries()) {
    const { id } = await planCall(main, -120 - index * 60, { company });
    await request(main, 'call.log', { id, result });
  }
}

type Row = Readonly<Record<string, string>>;
const rowsIn = (text: string): readonly Row[] => parse(text, { columns: true, bom: true });
const copiedText = ({ app }: Callside): Promise<string> =>
  app.evaluate(({ clipboard }) => Promise.resolve(clipboard.readText()));

test('the popover is worked by keyboard: scope, profile, what is left by hand, export, focus back', async ({
  callside,
  folder,
}) => {
  const { main } = callside;
  await logCalls(main);
  const { button, popover, scope, profile, byHand, copy, run } = exportOn(main);
  await main.keyboard.press('Control+2');
  await expect(historyOn(main).rows).toHaveCount(3);
  await button.focus();
  await main.keyboard.press('Enter');
  await expect(popover).toBeVisible();
  await expect(scope('All')).toBeChecked();
  await expect(scope('Selected')).toBeDisabled();
  await expect(run).toHaveText('Export 3 calls');
  await expect(byHand).toHaveCount(0);

  await main.keyboard.press('Tab');
  await expect(scope('All')).toBeFocused();
  await main.keyboard.press('Tab');
  await expect(profile('Spreadsheet')).toBeFocused();
  await main.keyboard.press('ArrowDown');
  await expect(profile('Salesforce')).toBeChecked();
  await expect(byHand).toContainText('OwnerId');
  await expect(popover).toContainText('12 columns, UTF-8');
  await main.screenshot({ path: test.info().outputPath('export.png') });

  const path = join(folder, 'tasks.csv');
  await answerSaveDialog(callside, path);
  await main.keyboard.press('Tab');
  await expect(copy).toBeFocused();
  await main.keyboard.press('Tab');
  await main.keyboard.press('Enter');
  await expect(main.getByText('3 calls exported.')).toBeVisible();
  await expect(popover).toHaveCount(0);
  await expect(button).toBeFocused();
  const written = readFileSync(path, 'utf8');
  expect(written.startsWith('"Subject","ActivityDate"')).toBe(true);
  expect(rowsIn(written).map((row) => row['CallDisposition'])).toEqual(['gained', 'declined', 'gained']);
});

test('the popover remembers what the last export was for; Escape leads back to its button', async ({
  callside: { main },
}) => {
  await logCalls(main);
  const { button, profile, byHand } = exportOn(main);
  await main.keyboard.press('Control+2');
  await button.click();
  await profile('HubSpot').press('Space');
  await expect(byHand).toContainText('Email');
  await main.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await main.reload();
  await main.keyboard.press('Control+2');
  await button.click();
  await expect(profile('HubSpot')).toBeChecked();
});

test('what the filters show is exported, and copied, on its own', async ({ callside, folder }) => {
  const { main } = callside;
  await logCalls(main);
  await main.evaluate(() => {
    location.hash = '/history?result=declined';
  });
  await expect(historyOn(main).rows).toHaveCount(1);
  const { button, popover, scope, copy, run } = exportOn(main);
  await button.click();
  await expect(scope('Filtered')).toBeChecked();
  await expect(scope('Filtered')).toHaveAccessibleName(/1/);
  await copy.click();
  await expect(main.getByText('1 call copied.')).toBeVisible();
  await expect(popover).toHaveCount(0);
  expect(rowsIn(await copiedText(callside)).map((row) => row['Company'])).toEqual(['Brightwell Paper']);

  await button.click();
  await scope('All').click({ force: true });
  await expect(run).toHaveText('Export 3 calls');
  const path = join(folder, 'calls.csv');
  await answerSaveDialog(callside, path);
  await run.click();
  await expect(main.getByText('3 calls exported.')).toBeVisible();
  expect(rowsIn(readFileSync(path, 'utf8'))).toHaveLength(3);
});

test('the command line exports beside the app that runs, with nothing but CSV on standard output', async ({
  callside,
  folder,
}) => {
  await logCalls(callside.main);
  const run = (...words: string[]) => callsideCommand(['export', ...words], { folder });
  const all = await run('--out', '-');
  expect(all.code).toBe(0);
  expect(all.out.startsWith('\uFEFF"Call ID"')).toBe(true);
  expect(rowsIn(all.out).map((row) => row['Company'])).toEqual(
    [...COMPANIES].map(([name]) => name).toReversed(),
  );
  expect(rowsIn(all.out)[0]?.['Playbook']).not.toBe('');

  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  const gained = await run('--profile', 'hubspot', '--result', 'gained', '--from=2020-01-01', '--out', path);
  expect([gained.code, gained.out]).toEqual([0, '']);
  expect(rowsIn(readFileSync(path, 'utf8')).map((row) => row['Call outcome'])).toEqual([
    'Connected',
    'Connected',
  ]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  await expect(callside.main.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the command line ends with 0, 1 or 2, and says why on standard error', async ({ callside, folder }) => {
  await logCalls(callside.main);
  const run = (...words: string[]) => callsideCommand(words, { folder });
  const help = await run('export', '--help');
  expect(help.code).toBe(0);
  expect(help.out).toContain('--profile NAME');
  const wrong = await run('export', '--profile', 'outlook', '--out', '-');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('There is no profile “outlook”');
  const nowhere = await run('export', '--out', join(folder, 'no', 'such', 'calls.csv'));
  expect([nowhere.code, nowhere.out]).toEqual([1, '']);
  expect(nowhere.err).toContain('cannot be written to');
  const empty = join(folder, 'empty');
  const missing = await callsideCommand(['export', '--out', '-'], { folder: empty });
  expect([missing.code, missing.out]).toEqual([1, '']);
  expect(missing.err).toContain('There is no history in');
  expect(existsSync(join(empty, 'history.db'))).toBe(false);
});

test('a reader that has enough ends the export quietly; no display is needed', async ({
  callside,
  folder,
}) => {
  const { main } = callside;
  for (let n = 0; n < 40; n += 1) {
    const { id } = await planCall(main, -120 - n);
    await request(main, 'call.edit', { id, edit: { clientAgenda: 'x'.repeat(9_000) } });
    await request(main, 'call.log', { id, result: 'gained' });
  }
  const cut = await callsideCommand(['export', '--out', '-'], { folder, readAtMost: 1_000 });
  expect(cut.code).toBe(0);
  expect(cut.err).not.toMatch(/EPIPE|Error/);
  const dark = await callsideCommand(['export', '--out', '-'], { folder, hasDisplay: false });
  expect(dark.code).toBe(0);
  expect(rowsIn(dark.out)).toHaveLength(40);
});
