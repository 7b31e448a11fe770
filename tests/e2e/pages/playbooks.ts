import type { Locator, Page } from '@playwright/test';

export type PlaybooksScreen = {
  readonly list: Locator;
  readonly named: (name: string) => Locator;
  readonly name: Locator;
  readonly opening: Locator;
  readonly question: (number: number) => Locator;
  readonly newQuestion: Locator;
  readonly insert: (slot: string) => Locator;
  readonly menu: Locator;
  readonly item: (name: string) => Locator;
  readonly state: Locator;
};

/** The screen of playbooks. */
export function playbooksOn(page: Page): PlaybooksScreen {
  const list = page.getByRole('listbox', { name: 'Playbooks' });
  return {
    list,
    named: (name) => list.getByRole('option', { name }),
    name: page.getByRole('textbox', { name: 'Name', exact: true }),
    opening: page.getByRole('textbox', { name: 'Opening pattern, with slots in braces' }),
    question: (number) => page.getByRole('textbox', { name: `Question ${number}`, exact: true }),
    newQuestion: page.getByRole('textbox', { name: 'Add a question' }),
    insert: (slot) => page.getByRole('button', { name: `Insert ${slot}` }).first(),
    menu: page.getByRole('button', { name: /^More for (?!all)/ }),
    item: (name) => page.getByRole('menuitem', { name }),
    state: page.getByRole('status').filter({ hasText: /^Saved\.|^Saving|^Changes|^Not saved/ }),
  };
}
