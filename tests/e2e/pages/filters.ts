import type { Locator, Page } from '@playwright/test';

export type Filters = {
  /** The words of a chip, which open its menu. */
  readonly chip: (name: string) => Locator;
  readonly remove: (name: string) => Locator;
  readonly add: Locator;
  readonly clearAll: Locator;
  /** A row of the menu that is open. */
  readonly item: (name: string) => Locator;
};

/** The chips above the history. */
export function filtersOn(page: Page): Filters {
  const bar = page.getByRole('search');
  const chip = (name: string): Locator => bar.getByRole('button', { name, exact: true });
  return {
    chip,
    remove: (name) => chip(`Remove the filter ${name}`),
    add: chip('Filter'),
    clearAll: chip('Clear all'),
    item: (name) => page.getByRole('menu').getByText(name, { exact: true }),
  };
}
