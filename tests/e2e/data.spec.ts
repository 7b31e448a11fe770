import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { noise, overwriteAt } from '../builders/damage.ts';
import { answerSaveDialog, launch, test, type Callside } from './callside.ts';
import { tabTo } from './keyboard.ts';
import { planCall, prepareCall, request } from './requests.ts';
import { goTo } from './showroom/screen.ts';

const KILLS = 5;
const LONG_MS = 400_000;

const companies = async (main: Page): Promise<readonly string[]> =>
  (await request(main, 'call.today')).calls.map(({ company }) => company).toSorted();

/** Answers the system's open dialog with `path`. */
async function answerOpenDialog({ app }: Callside, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

async function press(main: Page, name: string | RegExp): Promise<void> {
  const button = main.getByRole('button', { name }).first();
  await tabTo(main, button);
  await main.keyboard.press('Enter');
}

const toast = (main: Page, text: RegExp) => main.getByText(text).first();

/** Takes the risk that the dialog offers, by keyboard: the safe way has the focus. */
async function confirmRestore(main: Page): Promise<void> {
  await main.getByRole('alertdialog').waitFor();
  await expect(main.getByRole('button', { name: 'Keep what I have' })).toBeFocused();
  await main.keyboard.press('Shift+Tab');
  await main.keyboard.press('Enter');
}

/** Three calls that a backup has, and one more since. */
async function fill({ main }: Callside): Promise<void> {
  for (const [index, company] of ['Arden Glass', 'Calder Foods', 'Halden Freight'].entries())
    await prepareCall(main, 60 * (index + 1), { company });
  await goTo(main, '/settings/data');
  await press(main, 'Back up now');
  await expect(toast(main, /^Backed up: 3 calls/)).toBeVisible();
  await planCall(main, 300, { company: 'Meridian Cold Storage' });
}

const BACKED_UP = ['Arden Glass', 'Calder Foods', 'Halden Freight'];
const SINCE = [...BACKED_UP, 'Meridian Cold Storage'];

test('a backup is restored from the list and undone, by keyboard, and every window knows', async ({
  callside,
}, info) => {
  const { main } = callside;
  await fill(callside);
  await main.screenshot({ path: info.outputPath('data.png') });
  await press(main, /^Restore the backup of/);
  await expect(main.getByText('3 calls from the backup take the place of the')).toBeVisible();
  await main.screenshot({ path: info.outputPath('restore.png') });
  await confirmRestore(main);
  await expect(toast(main, /^Restored: 3 calls/)).toBeVisible();
  expect(await companies(main)).toEqual(BACKED_UP);
  await expect(main.getByText('Before a restore')).toBeVisible();
  await main.screenshot({ path: info.outputPath('restored.png') });
  await main.keyboard.press('Control+z');
  await expect(toast(main, /^Restored: 4 calls/)).toBeVisible();
  expect(await companies(main)).toEqual(SINCE);
  await goTo(main, '/today');
  await expect(main.getByText('Meridian Cold Storage').first()).toBeVisible();
});

test('everything goes to a JSON file and comes back from it in another folder, settings too', async ({
  callside,
  folder,
}) => {
  const { main } = callside;
  await fill(callside);
  await request(main, 'settings.change', { theme: 'dark', defaultDurationMinutes: 45 });
  const before = await request(main, 'call.today');
  const path = join(folder, 'everything.json');
  await answerSaveDialog(callside, path);
  await press(main, 'Export');
  await expect(toast(main, /^Exported: 4 calls/)).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'callside-backup', version: 1 });

  const other = await launch({ folder: join(folder, 'other') });
  await answerOpenDialog(other, path);
  await goTo(other.main, '/settings/data');
  await press(other.main, 'Restore from a file');
  await expect(other.main.getByText('Your settings come from the backup too.')).toBeVisible();
  await confirmRestore(other.main);
  await expect(toast(other.main, /^Restored: 4 calls/)).toBeVisible();
  expect(await request(other.main, 'call.today')).toEqual(before);
  expect((await request(other.main, 'app.boot')).settings).toMatchObject({
    theme: 'dark',
    defaultDurationMinutes: 45,
  });
  await expect(other.main.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.close();
});

test('a damaged backup is marked and never offered; a file that is none is refused', async ({
  callside,
  folder,
}, info) => {
  const { main } = callside;
  await fill(callside);
  const [name = ''] = readdirSync(join(folder, 'backups')).filter((each) => each.endsWith('.db'));
  overwriteAt(join(folder, 'backups', name), 4 * 4_096, noise(4_096));
  await goTo(main, '/today');
  await goTo(main, '/settings/data');
  await expect(main.getByText('Damaged', { exact: true })).toBeVisible();
  await expect(main.getByRole('button', { name: /^Restore the backup/ })).toHaveCount(0);
  await main.screenshot({ path: info.outputPath('damaged.png') });
  const path = join(folder, 'notes.json');
  writeFileSync(path, '{"notes":[1,2]}');
  await answerOpenDialog(callside, path);
  await press(main, 'Restore from a file');
  await expect(toast(main, /is not a backup of Callside/)).toBeVisible();
  expect(await companies(main)).toEqual(SINCE);
});

test('nothing is replaced while a call is live', async ({ callside }) => {
  const { main } = callside;
  await fill(callside);
  const [call] = (await request(main, 'call.today')).calls;
  if (call === undefined) throw new Error('There is no call');
  await request(main, 'call.start', { id: call.id, endsLiveCall: false });
  await press(main, /^Restore the backup of/);
  await expect(toast(main, /A call is live/)).toBeVisible();
  expect(await request(main, 'data.erase', { confirmation: 'DELETE' })).toMatchObject({ error: 'CALL_LIVE' });
});

test('everything is deleted once the word is typed, and the app is as on its first run', async ({
  callside,
  folder,
}, info) => {
  const { main } = callside;
  await fill(callside);
  await request(main, 'settings.change', { theme: 'dark', isWelcomeDone: true });
  await press(main, 'Delete everything');
  const dialog = main.getByRole('alertdialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Delete everything' })).toBeDisabled();
  await main.keyboard.type('DELETE');
  await main.screenshot({ path: info.outputPath('erase.png') });
  await main.keyboard.press('Enter');
  await expect(toast(main, /^Everything was deleted/)).toBeVisible();
  expect(await request(main, 'call.today')).toMatchObject({ calls: [], hasAnyCall: false });
  expect((await request(main, 'app.boot')).settings).toMatchObject({ theme: 'system', isWelcomeDone: false });
  expect(existsSync(join(folder, 'backups'))).toBe(false);
  const left = readFileSync(join(folder, 'history.db'));
  expect(left.includes('Calder Foods')).toBe(false);
  await main.screenshot({ path: info.outputPath('erased.png') });
});

test('killed at any moment of a restore, the app opens with one state or the other, whole', async ({
  folder,
}) => {
  test.setTimeout(LONG_MS);
  const first = await launch({ folder });
  await fill(first);
  const [backup] = (await request(first.main, 'data.state')).backups;
  await first.close();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const app = await launch({ folder });
    expect(await request(app.main, 'data.prepare', { id: backup?.id ?? '' })).toMatchObject({ ok: true });
    const restoring = request(app.main, 'data.restore').catch(() => null);
    await app.main.evaluate((delayMs) => new Promise((done) => setTimeout(done, delayMs)), kill * 20);
    await app.kill();
    await restoring;
    const after = await launch({ folder });
    const found = await companies(after.main);
    expect([BACKED_UP, SINCE]).toContainEqual(found);
    expect((await request(after.main, 'app.boot')).notices).toEqual([]);
    expect(existsSync(join(folder, 'history-incoming.db'))).toBe(false);
    if (found.length === BACKED_UP.length)
      await planCall(after.main, 300, { company: 'Meridian Cold Storage' });
    await after.close();
  }
});
