import type { Locator, Page } from '@playwright/test';

export type Export = {
  readonly button: Locator;
  readonly popover: Locator;
  readonly scope: (name: 'All' | 'Filtered' | 'Selected') => Locator;
  readonly profile: (name: string) => Locator;
  readonly byHand: Locator;
  readonly copy: Locator;
  readonly run: Locator;
};

/** The popover under “Export CSV”. */
export function exportOn(page: Page): Export {
  const popover = page.getByRole('dialog', { name: 'Export' });
  return {
    button: page.getByRole('button', { name: 'Export CSV' }),
    popover,
    scope: (name) => popover.getByRole('radio', { name: new RegExp(`^${name}`) }),
    profile: (name) => popover.getByRole('radio', { name: new RegExp(`^${name}`) }),
    byHand: popover.getByRole('region', { name: /still needs by hand/ }),
    copy: popover.getByRole('button', { name: 'Copy' }),
    run: popover.getByRole('button', { name: /^Export [\d,]+ calls?$/ }),
  };
}
