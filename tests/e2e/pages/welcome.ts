import type { Locator, Page } from '@playwright/test';

export type Welcome = {
  readonly heading: (name: string | RegExp) => Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly skip: Locator;
  readonly open: Locator;
  readonly practice: Locator;
  readonly slot: (part: 'who' | 'what' | 'when') => Locator;
  /** Texts that are offered for the slot in hand. */
  readonly offers: Locator;
  /** What makes the outcome one to ask for, done or not. */
  readonly check: (name: 'Names who' | 'Something they do' | 'Has a date') => Locator;
  readonly address: Locator;
  readonly side: (name: 'Left' | 'Right') => Locator;
};

const SLOTS = { who: 'Who will agree', what: 'What they will agree to do', when: 'By when' };

/** The welcome, whichever of its steps is shown. */
export function welcomeOn(page: Page): Welcome {
  const button = (name: RegExp): Locator => page.getByRole('button', { name });
  return {
    heading: (name) => page.getByRole('heading', { level: 1, name }),
    next: button(/^Continue/),
    back: button(/^Back/),
    skip: button(/^Skip/),
    open: button(/^Open Today/),
    practice: button(/^Try a practice call/),
    slot: (part) => page.getByRole('textbox', { name: SLOTS[part], exact: true }),
    offers: page.getByRole('group', { name: 'Use one of these' }).getByRole('button'),
    check: (name) => page.getByRole('listitem').filter({ hasText: name }),
    address: page.getByRole('textbox', { name: 'Address of the calendar' }),
    side: (name) => page.getByRole('radio', { name }),
  };
}
