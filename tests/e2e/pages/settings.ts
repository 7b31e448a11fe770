import type { Locator, Page } from '@playwright/test';

export type SettingsScreen = {
  /** The pages of Settings. */
  readonly list: Locator;
  readonly page: (name: string) => Locator;
  readonly removeLead: (lead: string) => Locator;
  readonly addLead: Locator;
  readonly freeMinutes: Locator;
  readonly switchOf: (name: string) => Locator;
  readonly pause: (length: string) => Locator;
  readonly resume: Locator;
  /** What the next reminder will say. */
  readonly preview: Locator;
};

/** The screen of choices. */
export function settingsOn(page: Page): SettingsScreen {
  return {
    list: page.getByRole('listbox', { name: 'Settings' }),
    page: (name) => page.getByRole('region', { name, exact: true }),
    removeLead: (lead) => page.getByRole('button', { name: `Remove ${lead}`, exact: true }),
    addLead: page.getByRole('button', { name: 'Add a lead time' }),
    freeMinutes: page.getByRole('textbox', { name: 'Minutes before the start' }),
    switchOf: (name) => page.getByRole('switch', { name }),
    pause: (length) => page.getByRole('button', { name: length, exact: true }),
    resume: page.getByRole('button', { name: 'Resume' }),
    preview: page.getByRole('complementary', { name: 'What you will see' }),
  };
}
