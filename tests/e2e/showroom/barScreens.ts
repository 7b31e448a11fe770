import type { Page } from '@playwright/test';
import { minutes, seconds } from '../../../shared/lib/time.ts';
import type { Callside } from '../callside.ts';
import { request } from '../requests.ts';
import type { Screen } from './screen.ts';
import { stopClocks } from './time.ts';

async function asBar(callside: Callside, isPanelCollapsed: boolean): Promise<Page> {
  await request(callside.main, 'settings.change', { isPanelCollapsed });
  const page = await callside.panel();
  const expand = page.getByRole('button', { name: 'Expand panel' });
  await expand.waitFor({ state: isPanelCollapsed ? 'visible' : 'detached' });
  return page;
}

/** The panel at its full size again. */
export const openPanel = (callside: Callside): Promise<Page> => asBar(callside, false);

/** The collapsed panel, of a call that began at `startsAt`. */
export const barScreens = (callside: Callside, startsAt: number): readonly Screen[] => [
  { name: 'panel-bar', show: () => asBar(callside, true) },
  {
    name: 'panel-bar-due',
    show: async () => {
      await stopClocks(callside, startsAt + minutes(25) + seconds(8));
      const page = await asBar(callside, true);
      await page.getByText('Time to ask').first().waitFor();
      return page;
    },
  },
];
