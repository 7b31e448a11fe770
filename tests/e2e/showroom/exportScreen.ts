import type { Page } from '@playwright/test';
import { exportOn } from '../pages/export.ts';
import type { Screen } from './screen.ts';

/** The popover under “Export CSV”, with what Salesforce still needs. */
export const exportScreen = (main: Page): Screen => ({
  name: 'export',
  show: async () => {
    const { button, profile, byHand } = exportOn(main);
    await button.click();
    await profile('Salesforce').press('Space');
    await byHand.waitFor();
    return main;
  },
});
