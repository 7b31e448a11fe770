import type { Locator, Page } from '@playwright/test';

export type Today = {
  /** The next call, or the live one. */
  readonly hero: Locator;
  /** A call of the timeline. */
  readonly row: (company: string) => Locator;
  /** A call that waits for its result. */
  readonly waiting: (company: string) => Locator;
  readonly plan: Locator;
  readonly toast: Locator;
  readonly undo: Locator;
  readonly dialog: Locator;
};

/** The screen of what lies ahead. */
export function todayOn(page: Page): Today {
  const toasts = page.getByRole('region', { name: 'Messages' });
  const needs = page.getByRole('complementary', { name: /^Needs a result/ });
  return {
    hero: page.getByRole('main').locator('section').first(),
    row: (company) =>
      page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `More for ${company}` }) }),
    waiting: (company) => needs.getByRole('listitem').filter({ hasText: company }),
    plan: page.getByRole('button', { name: /^Plan a call/ }),
    toast: toasts.getByRole('listitem'),
    undo: toasts.getByRole('button', { name: /^Undo/ }),
    dialog: page.getByRole('alertdialog'),
  };
}
