import type { Locator, Page } from '@playwright/test';

export type History = {
  readonly search: Locator;
  readonly rows: Locator;
  readonly row: (company: string) => Locator;
  /** One call, beside the table. */
  readonly call: (company: string) => Locator;
  readonly exportCsv: Locator;
  readonly exported: Locator;
};

/** The screen of logged calls. */
export function historyOn(page: Page): History {
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  return {
    search: page.getByRole('searchbox', { name: 'Search the history' }),
    rows,
    row: (company) => rows.filter({ hasText: company }),
    call: (company) => page.getByRole('complementary', { name: company }),
    exportCsv: page.getByRole('button', { name: 'Export CSV' }),
    exported: page.getByText(/calls? exported\./),
  };
}
