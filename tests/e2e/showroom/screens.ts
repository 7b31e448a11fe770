import type { Page } from '@playwright/test';
import { minutes, seconds } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Callside } from '../callside.ts';
import { exportOn } from '../pages/export.ts';
import { panelOn } from '../pages/panel.ts';
import { paletteOn } from '../pages/palette.ts';
import { planSheetOn } from '../pages/planSheet.ts';
import { request } from '../requests.ts';
import { barScreens, openPanel } from './barScreens.ts';
import { exportScreen } from './exportScreen.ts';
import { filterScreens } from './filterScreens.ts';
import { importScreens } from './importScreen.ts';
import { insightsScreens } from './insightsScreens.ts';
import { goTo, type Screen } from './screen.ts';
import { settingsScreens } from './settingsScreens.ts';
import { stopClocks } from './time.ts';
import { viewsScreens } from './viewsScreens.ts';
import { welcomeScreens } from './welcomeScreens.ts';

type Showroom = { readonly callside: Callside; readonly ahead: ReadonlyMap<string, Call> };

function callOf({ ahead }: Showroom, company: string): Call {
  const call = ahead.get(company);
  if (call === undefined) throw new Error(`The showroom has no call with ${company}`);
  return call;
}

const mainScreens = (room: Showroom): readonly Screen[] => {
  const { main } = room.callside;
  const prepare = (company: string) => goTo(main, `/prepare/${callOf(room, company).id}`);
  return [
    { name: 'today', show: () => goTo(main, '/today') },
    {
      name: 'plan',
      show: async () => {
        await main.keyboard.press('Control+n');
        await planSheetOn(main).line.fill('Meridian, Priya, tomorrow 9, 45m, https://zoom.us/j/93810442617');
        await planSheetOn(main).row('Link').waitFor();
        return main;
      },
    },
    {
      name: 'prepare-weak',
      show: async () => {
        await main.keyboard.press('Escape');
        await prepare('Calder Foods');
        await main.getByRole('textbox', { name: 'Who will agree' }).fill('Marcus');
        await main
          .getByRole('textbox', { name: 'What they will agree to do' })
          .fill('learn about their needs');
        await main.locator('#outcome-advice').waitFor();
        return main;
      },
    },
    { name: 'prepare-ready', show: () => prepare('Halden Freight') },
    { name: 'company', show: () => goTo(main, '/company/Meridian%20Cold%20Storage') },
    { name: 'promises', show: () => goTo(main, '/promises') },
  ];
};

const paletteScreen = ({ callside: { main } }: Showroom): Screen => ({
  name: 'palette',
  show: async () => {
    await goTo(main, '/today');
    await main.keyboard.press('Control+k');
    const { field, option } = paletteOn(main);
    await field.fill('ha');
    await option(/“ha”/).waitFor();
    return main;
  },
});

const recordScreens = ({ callside: { main } }: Showroom): readonly Screen[] => [
  {
    name: 'history',
    show: async () => {
      await main.keyboard.press('Escape');
      return goTo(main, '/history');
    },
  },
  exportScreen(main),
  {
    name: 'history-call',
    show: async () => {
      await main.keyboard.press('Escape');
      await exportOn(main).popover.waitFor({ state: 'detached' });
      await main.getByRole('row').filter({ hasText: 'Halden Freight' }).click();
      await main.getByRole('complementary', { name: 'Halden Freight' }).waitFor();
      return main;
    },
  },
  {
    name: 'history-edit',
    show: async () => {
      const drawer = main.getByRole('complementary', { name: 'Halden Freight' });
      await drawer.getByRole('button', { name: 'Edit' }).click();
      await drawer.getByRole('textbox', { name: 'Company' }).waitFor();
      return main;
    },
  },
  ...filterScreens(main),
  { name: 'playbooks', show: () => goTo(main, '/playbooks') },
];

async function startHalden(room: Showroom): Promise<Page> {
  const { callside } = room;
  const { id, startsAt } = callOf(room, 'Halden Freight');
  await stopClocks(callside, startsAt);
  await request(callside.main, 'call.start', { id, endsLiveCall: true });
  const page = await callside.panel();
  await stopClocks(callside, startsAt + seconds(48));
  await page.getByText('0:48 elapsed').waitFor();
  return page;
}

/** The panel as long after the start of the call as told. */
const laterIn =
  (room: Showroom) =>
  async (afterMs: number, elapsed: string): Promise<Page> => {
    await stopClocks(room.callside, callOf(room, 'Halden Freight').startsAt + afterMs);
    const page = await room.callside.panel();
    await page.getByText(`${elapsed} elapsed`).waitFor();
    return page;
  };

const talkScreens = (room: Showroom): readonly Screen[] => {
  const after = laterIn(room);
  return [
    { name: 'panel-open', show: () => startHalden(room) },
    {
      name: 'panel-explore',
      show: async () => {
        const page = await after(seconds(100), '1:40');
        await page.keyboard.press('Control+Enter');
        await page.keyboard.press('Control+2');
        const { answer } = panelOn(page);
        await answer.fill('Two carriers now refuse Reno loads');
        await page.keyboard.press('Enter');
        await answer.fill('About $18k in detention, plus overtime');
        await page.keyboard.press('Enter');
        return after(minutes(11) + seconds(12), '11:12');
      },
    },
  ];
};

const askScreens = (room: Showroom): readonly Screen[] => {
  const after = laterIn(room);
  return [
    {
      name: 'panel-ask',
      show: async () => {
        const page = await openPanel(room.callside);
        await page.keyboard.press('Escape');
        await after(minutes(25) + seconds(8), '25:08');
        await page.keyboard.press('Control+3');
        await page.getByRole('paragraph').filter({ hasText: 'Time to ask' }).waitFor();
        return page;
      },
    },
    {
      name: 'panel-log',
      show: async () => {
        const page = await after(minutes(26) + seconds(31), '26:31');
        await page.keyboard.press('Control+Enter');
        await page
          .getByText(/^Asked at/)
          .first()
          .waitFor();
        await page.keyboard.press('1');
        await panelOn(page).log.waitFor();
        return after(minutes(28) + seconds(6), '28:06');
      },
    },
  ];
};

/** Every screen of the app in the order of one call. */
export const screensOf = (room: Showroom): readonly Screen[] => [
  ...welcomeScreens(room.callside.main),
  ...mainScreens(room),
  paletteScreen(room),
  ...recordScreens(room),
  ...viewsScreens(room.callside.main),
  ...importScreens(room.callside.main),
  ...insightsScreens(room.callside.main),
  ...settingsScreens(room.callside.main),
  ...talkScreens(room),
  ...barScreens(room.callside, callOf(room, 'Halden Freight').startsAt),
  ...askScreens(room),
];
