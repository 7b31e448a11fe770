import { expect, type Locator, type Page } from '@playwright/test';

/** Types into a field that was clicked, as nobody could into one that was not. */
export async function clickAndWrite(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
}

async function centreOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to take hold of');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of one thing and lets go of it on another, as a hand does: in steps. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await centreOf(from), await centreOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 12);
  await page.mouse.move(end.x, end.y + 6, { steps: 8 });
  await page.mouse.up();
}

/** What is pressed of a radio button or a checkbox: its own input is drawn over and hidden. */
export const faceOf = (control: Locator): Locator => control.locator('xpath=ancestor::label[1]');
