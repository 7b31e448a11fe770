import type { Page } from '@playwright/test';
import { filtersOn } from '../pages/filters.ts';
import { goTo, type Screen } from './screen.ts';

const SEVERAL =
  'class=order&class=advance&class=continuation&company=Brightwell%20Paper&company=Halden%20Freight' +
  '&outcome=yes&gained=yes&place=yes&from=2026-09-01&to=2026-12-31';

/** The history narrowed by several filters, the menu that adds one, and a search with words it does not know. */
export const filterScreens = (main: Page): readonly Screen[] => [
  {
    name: 'history-filters',
    show: async () => {
      await goTo(main, `/history?${SEVERAL}`);
      await filtersOn(main).clearAll.waitFor();
      return main;
    },
  },
  {
    name: 'history-filter-menu',
    show: async () => {
      await filtersOn(main).add.click();
      await main.getByRole('menu', { name: 'Filter' }).waitFor();
      return main;
    },
  },
  {
    name: 'history-not-understood',
    show: async () => {
      await main.keyboard.press('Escape');
      await goTo(main, '/history?text=reslut%3Again%20result%3Alovely');
      await main.getByText('“lovely” is looked for as words').waitFor();
      return main;
    },
  },
];
