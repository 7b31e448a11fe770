import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launch, test, type Callside } from './callside.ts';
import { keepBackup, leaveOneCall } from './dataFolder.ts';
import { historyOn } from './pages/history.ts';
import { todayOn } from './pages/today.ts';
import { planCall, request } from './requests.ts';
import { furnish } from './showroom/calls.ts';
import { screensOf } from './showroom/screens.ts';
import { violationsOn } from './violations.ts';

// Contrast hangs on the theme and names on the language: two looks see every one of both.
const LOOKS = [
  { theme: 'dark', language: 'de' },
  { theme: 'light', language: 'en' },
] as const;

test.setTimeout(240_000);

/** Looks at what a page shows in both themes and both languages; it is left in English. */
async function inBothLooks({ main }: Callside, name: string, page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { theme, language } of LOOKS) {
    await request(main, 'settings.change', { theme, language });
    await page.locator(`html[data-theme="${theme}"][lang="${language}"]`).waitFor();
    const look = `${name} ${theme} ${language}`;
    found.push(...(await violationsOn(page)).map((violation) => `${look}: ${violation}`));
  }
  return found;
}

test('axe finds nothing on any screen, light or dark, English or German', async ({ callside }) => {
  const found = [...(await inBothLooks(callside, 'first-run', callside.main))];
  for (const { name, show } of screensOf({ callside, ahead: await furnish(callside) }))
    found.push(...(await inBothLooks(callside, name, await show())));
  expect(found).toEqual([]);
});

test('axe finds nothing where there is nothing to show, something to answer or a call without an outcome', async ({
  callside,
}) => {
  const { main } = callside;
  const { rows, search } = historyOn(main);
  await main.keyboard.press('Control+2');
  await main.getByText('Calls stand here once').waitFor();
  const found = [...(await inBothLooks(callside, 'history-empty', main))];

  const past = await planCall(main, -60);
  await request(main, 'call.log', { id: past.id, result: 'gained' });
  await search.fill('nobody of that name');
  await main.getByText('No calls match.').waitFor();
  await expect(rows).toHaveCount(0);
  found.push(...(await inBothLooks(callside, 'history-no-match', main)));

  await planCall(main, 10, { company: 'Calder Foods' });
  await main.keyboard.press('Control+1');
  await todayOn(main).hero.getByRole('button', { name: 'Start', exact: true }).click();
  await todayOn(main).dialog.waitFor();
  found.push(...(await inBothLooks(callside, 'start-dialog', main)));
  await main.getByRole('button', { name: 'Start anyway' }).click();
  found.push(...(await inBothLooks(callside, 'panel-no-outcome', await callside.panel())));
  expect(found).toEqual([]);
});

test('axe finds nothing on the screen of a history that was put back', async ({ folder }) => {
  await leaveOneCall(folder);
  keepBackup(folder);
  writeFileSync(join(folder, 'history.db'), 'no database');
  const restored = await launch({ folder });
  await expect(restored.main.getByRole('heading', { level: 1 })).toHaveText(/are back from a backup\.$/);
  expect(await inBothLooks(restored, 'recovery', restored.main)).toEqual([]);
  await restored.close();
});
