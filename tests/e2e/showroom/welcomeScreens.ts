import type { Page } from '@playwright/test';
import { welcomeOn } from '../pages/welcome.ts';
import { goTo, type Screen } from './screen.ts';

/** The three steps of the welcome, one after the other. */
export const welcomeScreens = (main: Page): readonly Screen[] => {
  const { next, slot, address } = welcomeOn(main);
  return [
    { name: 'welcome-outcome', show: () => goTo(main, '/welcome') },
    {
      name: 'welcome-repair',
      show: async () => {
        await next.click();
        await slot('what').waitFor();
        await main.locator('#outcome-advice').waitFor();
        return main;
      },
    },
    {
      name: 'welcome-calls',
      show: async () => {
        await next.click();
        await address.waitFor();
        return main;
      },
    },
  ];
};
