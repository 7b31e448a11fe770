import type { Page } from '@playwright/test';
import { goTo, type Screen } from './screen.ts';

/** What the two weeks of the showroom add up to. */
export const insightsScreens = (main: Page): readonly Screen[] => [
  {
    name: 'insights',
    show: async () => {
      await goTo(main, '/insights/12-weeks');
      await main.locator('[data-week]').first().waitFor();
      return main;
    },
  },
  {
    name: 'insights-more',
    show: async () => {
      const card = main.locator('section').filter({ has: main.locator('[data-week]') });
      await card.getByRole('button').first().click();
      await main.locator('section').last().scrollIntoViewIfNeeded();
      return main;
    },
  },
];
