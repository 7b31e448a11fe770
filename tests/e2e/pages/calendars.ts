import type { Locator, Page } from '@playwright/test';

export type CalendarsPage = {
  /** The card of a calendar. */
  readonly calendar: (name: string) => Locator;
  readonly address: Locator;
  readonly subscribe: Locator;
  readonly choose: Locator;
  readonly menu: (name: string) => Locator;
  /** What could not be read of an import. */
  readonly problems: Locator;
};

/** The page of calendars in Settings. */
export function calendarsOn(page: Page): CalendarsPage {
  return {
    calendar: (name) => page.getByRole('article', { name, exact: true }),
    address: page.getByRole('textbox', { name: 'Address of the calendar' }),
    subscribe: page.getByRole('button', { name: 'Subscribe', exact: true }),
    choose: page.getByRole('button', { name: 'Choose…' }),
    menu: (name) => page.getByRole('button', { name: `More for ${name}` }),
    problems: page.getByRole('alertdialog'),
  };
}
