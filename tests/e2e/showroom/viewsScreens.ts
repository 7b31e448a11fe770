import type { Page } from '@playwright/test';
import { savedViewsOn } from '../pages/savedViews.ts';
import { request } from '../requests.ts';
import { goTo, type Screen } from './screen.ts';

const VIEWS = [
  ['Gained in the last 12 weeks', 'result=gained&weeks=12'],
  ['Advances with Halden Freight', 'text=company%3Ahalden&class=advance'],
  ['Without an outcome', 'outcome=no&sort=oldest'],
] as const;

/** The saved views above the history: their menu, and the question for a name. */
export const viewsScreens = (main: Page): readonly Screen[] => [
  {
    name: 'history-views',
    show: async () => {
      for (const [name, search] of VIEWS) await request(main, 'savedView.save', { name, search });
      await goTo(main, `/history?${VIEWS[0][1]}`);
      await savedViewsOn(main).open();
      return main;
    },
  },
  {
    name: 'history-save-view',
    show: async () => {
      await main.keyboard.press('Escape');
      await goTo(main, '/history?result=declined');
      await savedViewsOn(main).choose('Save as a new view');
      await savedViewsOn(main).name.fill('Gained in the last 12 weeks');
      await main.keyboard.press('Enter');
      await savedViewsOn(main).dialog.getByRole('button', { name: 'Replace it' }).waitFor();
      return main;
    },
  },
];
