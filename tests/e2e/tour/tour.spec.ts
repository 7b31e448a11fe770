import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialog, test, type Callside } from '../callside.ts';
import { historyOn } from '../pages/history.ts';
import { exportOn } from '../pages/export.ts';
import { panelOn } from '../pages/panel.ts';
import { request } from '../requests.ts';
import { furnish } from '../showroom/calls.ts';
import type { Screen } from '../showroom/screen.ts';
import { screensOf } from '../showroom/screens.ts';

const ALBUM = resolve(import.meta.dirname, '..', '..', '..', 'out', 'tour');
const THEMES = ['light', 'dark'] as const;

test.setTimeout(180_000);

async function photograph({ main }: Callside, { name, show }: Screen, position: number): Promise<void> {
  const page = await show();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Out of the way: nothing in a picture is pointed at.
  await page.mouse.move(0, 0);
  for (const theme of THEMES) {
    await request(main, 'settings.change', { theme });
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    const number = String(position).padStart(2, '0');
    await page.screenshot({ path: join(ALBUM, `${number}-${name}-${theme}.png`) });
  }
}

test('one call from first run to CSV, every screen in both themes', async ({ callside }) => {
  mkdirSync(ALBUM, { recursive: true });
  const { main } = callside;
  await photograph(callside, { name: 'first-run', show: () => Promise.resolve(main) }, 1);
  const screens = screensOf({ callside, ahead: await furnish(callside) });
  for (const [index, screen] of screens.entries()) await photograph(callside, screen, index + 2);

  const panel = panelOn(await callside.panel());
  await panel.log.click();
  await expect(panel.logged).toBeVisible();
  await main.keyboard.press('Control+2');
  await answerSaveDialog(callside, join(ALBUM, 'calls.csv'));
  await historyOn(main).exportCsv.click();
  await exportOn(main).run.click();
  await expect(historyOn(main).exported).toBeVisible();
});
