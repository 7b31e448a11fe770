import type { Locator, Page } from '@playwright/test';

export type Palette = {
  readonly sheet: Locator;
  readonly field: Locator;
  readonly option: (name: string | RegExp) => Locator;
  /** The one that Enter opens. */
  readonly active: Locator;
  readonly group: (name: string | RegExp) => Locator;
  readonly count: Locator;
};

/** Every call and every action, by a few letters. */
export function paletteOn(page: Page): Palette {
  const sheet = page.getByRole('dialog').filter({ has: page.getByRole('combobox') });
  return {
    sheet,
    field: sheet.getByRole('combobox'),
    option: (name) => sheet.getByRole('option', { name }),
    active: sheet.getByRole('option', { selected: true }),
    group: (name) => sheet.getByRole('group', { name }),
    count: sheet.getByRole('status'),
  };
}
