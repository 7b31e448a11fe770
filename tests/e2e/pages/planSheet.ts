import type { Locator, Page } from '@playwright/test';

export type PlanSheet = {
  readonly sheet: Locator;
  readonly line: Locator;
  readonly plan: Locator;
  readonly planAndPrepare: Locator;
  /** What was understood of a part of the call; a press turns it into a field. */
  readonly row: (name: 'Company' | 'Contact' | 'When' | 'Length' | 'Link') => Locator;
};

/** The sheet in which a call is planned. */
export function planSheetOn(page: Page): PlanSheet {
  const sheet = page.getByRole('dialog', { name: 'Plan a call' });
  return {
    sheet,
    line: sheet.getByRole('textbox', { name: 'The call in one line' }),
    plan: sheet.getByRole('button', { name: /^Plan call/ }),
    planAndPrepare: sheet.getByRole('button', { name: /^Plan and prepare/ }),
    row: (name) => sheet.getByRole('button', { name: new RegExp(`^${name}: `) }),
  };
}
