import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.ts';

export type ImportPage = {
  readonly chooseFile: Locator;
  readonly counts: Locator;
  readonly run: Locator;
  readonly cancel: Locator;
  /** What is wrong with a row, and its repairs. */
  readonly problem: (rowNumber: number) => Locator;
  readonly fix: (rowNumber: number, label: string) => Locator;
  /** What a column is in Callside. */
  readonly field: (column: string) => Locator;
  readonly select: (label: string) => Locator;
};

/** The screen on which calls of a CSV file come in. */
export function importOn(page: Page): ImportPage {
  const main = page.getByRole('main');
  const problem = (rowNumber: number): Locator =>
    main.getByRole('listitem').filter({ has: page.getByText(`Row ${rowNumber}`, { exact: true }) });
  const select = (label: string): Locator => main.getByRole('button', { name: new RegExp(`${label}$`, 'u') });
  return {
    chooseFile: main.getByRole('button', { name: /^Choose (a|another) file/u }),
    counts: main.getByRole('status').filter({ hasText: 'ready' }),
    run: main.getByRole('button', { name: /^Import \d/u }),
    cancel: main.getByRole('button', { name: 'Cancel' }),
    problem,
    fix: (rowNumber, label) => problem(rowNumber).getByRole('button', { name: label, exact: true }),
    field: (column) => select(`“${column}” in Callside`),
    select,
  };
}

/** Presses a control with the keyboard alone. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Opens a list with the keyboard, and takes the choice that begins with these letters. */
export async function chooseByKey(page: Page, target: Locator, letters: string): Promise<void> {
  await pressByKey(page, target);
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}
