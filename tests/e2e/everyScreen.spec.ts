import { expect, type Page } from '@playwright/test';
import { test } from './callside.ts';
import { forcedColorFaults } from './forcedColors.ts';
import { furnish } from './showroom/calls.ts';
import { screensOf } from './showroom/screens.ts';
import { tabFaults } from './tabWalk.ts';

test.setTimeout(300_000);

/** Whatever would move on a page although its user asked for stillness. */
const movingParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const secondsOf = (durations: string): number =>
      Math.max(...durations.split(', ').map((each) => parseFloat(each) / (each.endsWith('ms') ? 1_000 : 1)));
    const moves = ({ animationName, animationDuration, transitionDuration }: CSSStyleDeclaration): boolean =>
      (animationName !== 'none' && secondsOf(animationDuration) > 0.1) || secondsOf(transitionDuration) > 0.1;
    return [...document.querySelectorAll('body *')]
      .filter((element) => moves(getComputedStyle(element)))
      .map((element) => `moves: ${element.outerHTML.slice(0, 120)}`);
  });

test('every screen can be told in high contrast, stands still when asked to, and is gone through by keyboard', async ({
  callside,
}) => {
  const found: string[] = [];
  const note = (name: string, faults: readonly string[]): void =>
    void found.push(...faults.map((fault) => `${name}: ${fault}`));
  for (const { name, show } of screensOf({ callside, ahead: await furnish(callside) })) {
    const page = await show();
    note(name, await forcedColorFaults(page));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    note(name, await movingParts(page));
    await page.emulateMedia({ reducedMotion: null });
    // The panel is gone through by keyboard in `wholeCall.keyboard.spec.ts`: its questions move with the focus.
    if (page === callside.main) note(name, await tabFaults(page));
  }
  expect(found).toEqual([]);
});
