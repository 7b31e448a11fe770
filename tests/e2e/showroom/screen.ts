import type { Page } from '@playwright/test';

/** One screen of the app, and the way to it from the one before. */
export type Screen = { readonly name: string; readonly show: () => Promise<Page> };

/** Opens the screen that an address names; nothing on it is pointed at, so that no tooltip comes. */
export async function goTo(page: Page, address: string): Promise<Page> {
  await page.mouse.move(0, 0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator('h1').first().waitFor();
  return page;
}
