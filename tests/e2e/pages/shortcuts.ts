import type { Locator, Page } from '@playwright/test';

export type ShortcutsScreen = {
  /** The field of an action; its name says the keys. */
  readonly field: (action: string) => Locator;
  readonly restore: Locator;
  readonly keyList: Locator;
};

/** The page of Settings where keys are set by pressing them. */
export function shortcutsOn(page: Page): ShortcutsScreen {
  return {
    field: (action) => page.getByRole('button', { name: `Keys for “${action}”` }),
    restore: page.getByRole('button', { name: 'Restore defaults' }),
    keyList: page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
  };
}
