import type { Locator, Page } from '@playwright/test';

export type SavedViews = {
  /** Says the name of the view that is shown. */
  readonly button: Locator;
  readonly menu: Locator;
  readonly view: (name: string) => Locator;
  readonly item: (name: string | RegExp) => Locator;
  readonly dialog: Locator;
  readonly name: Locator;
  /** Opens the menu by keyboard. */
  readonly open: () => Promise<void>;
  /** Opens the menu by keyboard and takes what begins so. */
  readonly choose: (name: string | RegExp) => Promise<void>;
};

/** The saved views above the history. */
export function savedViewsOn(page: Page): SavedViews {
  const button = page.getByRole('main').getByRole('button', { name: /^(Views$|View: )/ });
  const menu = page.getByRole('menu');
  const item = (name: string | RegExp) => menu.getByRole('menuitem', { name });
  const dialog = page.getByRole('dialog');
  const open = async (): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
    await menu.waitFor();
  };
  return {
    ...{ button, menu, item, dialog, open },
    view: (name) => menu.getByRole('menuitemradio', { name }),
    name: dialog.getByRole('textbox', { name: 'Name' }),
    choose: async (name) => {
      await open();
      await item(name).focus();
      await page.keyboard.press('Enter');
    },
  };
}
