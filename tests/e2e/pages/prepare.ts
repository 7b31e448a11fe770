import type { Locator, Page } from '@playwright/test';

const SLOTS = {
  who: 'Who will agree',
  what: 'What they will agree to do',
  when: 'By when',
} as const;

export type Prepare = {
  readonly kind: (name: string) => Locator;
  readonly intent: (name: 'Creates' | 'Advances') => Locator;
  readonly slot: (name: keyof typeof SLOTS) => Locator;
  readonly fallback: Locator;
  readonly reason: Locator;
  readonly purpose: Locator;
  /** Questions count from 1. */
  readonly question: (position: number) => Locator;
  readonly handle: (position: number) => Locator;
  readonly removeQuestion: (position: number) => Locator;
  readonly newQuestion: Locator;
  readonly start: Locator;
  readonly saved: Locator;
};

/** The screen on which a call is prepared. */
export function prepareOn(page: Page): Prepare {
  const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name, exact: true });
  return {
    kind: (name) => page.getByRole('radiogroup', { name: 'Kind of commitment' }).getByRole('radio', { name }),
    intent: (name) => page.getByRole('radio', { name }),
    slot: (name) => field(SLOTS[name]),
    fallback: field('Fallback'),
    reason: field(/wants? this$/),
    purpose: field('Why you meet, as it follows “to”'),
    question: (position) => field(`Question ${position}`),
    handle: (position) => page.getByRole('button', { name: `Move question ${position}`, exact: true }),
    removeQuestion: (position) =>
      page.getByRole('button', { name: `Remove question ${position}`, exact: true }),
    newQuestion: field('Add a question'),
    start: page.getByRole('button', { name: /^Start/ }),
    saved: page.getByText('Saved', { exact: true }),
  };
}
