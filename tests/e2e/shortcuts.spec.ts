import { expect, type Page } from '@playwright/test';
import { launch, newFolder, test, type Callside } from './callside.ts';
import { tabTo } from './keyboard.ts';
import { paletteOn } from './pages/palette.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { shortcutsOn } from './pages/shortcuts.ts';
import { prepareCall, request, startCall } from './requests.ts';
import { violationsOn } from './violations.ts';

const PANEL = 'Panel to the keyboard and back';

const shortcutsOf = async (page: Page) => (await request(page, 'app.boot')).settings.shortcuts;

const isTaken = ({ app }: Callside, accelerator: string): Promise<boolean> =>
  app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), accelerator);

async function openShortcuts(main: Page): Promise<void> {
  await main.evaluate(() => {
    location.hash = '/settings/shortcuts';
  });
  await main.getByRole('region', { name: 'Shortcuts' }).waitFor();
}

test('keys are set by pressing them, kept, cleared and restored, by keyboard alone', async ({ callside }) => {
  const { main } = callside;
  const { field, restore } = shortcutsOn(main);
  await openShortcuts(main);
  await expect(field(PANEL)).toHaveAccessibleName(`Keys for “${PANEL}”: Ctrl Alt Space`);
  await tabTo(main, field('Next step'));
  await main.keyboard.press('Enter');
  await expect(field('Next step')).toHaveAccessibleName(/Press keys$/);
  expect(await isTaken(callside, 'CommandOrControl+Alt+Space')).toBe(false);
  await main.keyboard.press('Control+Alt+n');
  await expect(field('Next step')).toHaveAccessibleName('Keys for “Next step”: Ctrl Alt N');
  await expect(field('Next step')).toBeFocused();
  await expect.poll(() => isTaken(callside, 'CommandOrControl+Alt+Space')).toBe(true);
  expect((await shortcutsOf(main))['next-step']).toBe('CommandOrControl+Alt+N');

  await main.keyboard.press('Enter');
  await main.keyboard.press('Escape');
  await expect(field('Next step')).toHaveAccessibleName('Keys for “Next step”: Ctrl Alt N');
  await main.keyboard.press('Enter');
  await main.keyboard.press('Backspace');
  await expect(field('Next step')).toHaveAccessibleName(/Not set$/);

  await tabTo(main, field(PANEL), 'Shift+Tab');
  await main.keyboard.press('Enter');
  await main.keyboard.press('Backspace');
  await expect.poll(() => isTaken(callside, 'CommandOrControl+Alt+Space')).toBe(false);
  await tabTo(main, restore);
  await main.keyboard.press('Enter');
  await expect(field(PANEL)).toHaveAccessibleName(/Ctrl Alt Space$/);
  await main.keyboard.press('Control+z');
  await expect(field(PANEL)).toHaveAccessibleName(/Not set$/);
});

test('keys that belong to somebody are refused with the reason, and Tab leaves the field', async ({
  callside: { main },
}) => {
  const { field } = shortcutsOn(main);
  const group = main.getByRole('region', { name: 'Everywhere, even while you type in Zoom' });
  await openShortcuts(main);
  await field('Tick the current step').press('Enter');
  await main.keyboard.press('x');
  await expect(group).toContainText('alone this key types');
  await main.keyboard.press('Control+c');
  await expect(group).toContainText('Every app uses these keys.');
  await main.keyboard.press('Control+k');
  await expect(group).toContainText('In Callside these keys mean “Search everything”.');
  await expect(paletteOn(main).sheet).toHaveCount(0);
  await main.keyboard.press('Control+Alt+Space');
  await expect(group).toContainText(`Already used for “${PANEL}”.`);
  expect(await violationsOn(main)).toEqual([]);
  await main.keyboard.press('Tab');
  await expect(field('Ask now')).toBeFocused();
  await expect(field('Tick the current step')).toHaveAccessibleName(/Not set$/);
  expect((await shortcutsOf(main)).tick).toBeNull();
});

test('keys that another app holds are shown as taken', async ({ callside: { main } }) => {
  const folder = newFolder();
  const other = await launch({ folder });
  try {
    await openShortcuts(other.main);
    const group = other.main.getByRole('region', { name: 'Everywhere, even while you type in Zoom' });
    await expect(group).toContainText('Taken by another app. Choose other keys.');
    expect((await request(other.main, 'shortcut.state')).actions['panel-to-keyboard'].kind).toBe('refused');
  } finally {
    await other.close();
  }
  expect((await request(main, 'shortcut.state')).actions['panel-to-keyboard'].kind).toBe('on');
});

test('? lists the keys of the place that is open, in the window and in the panel', async ({ callside }) => {
  const { main } = callside;
  const { keyList } = shortcutsOn(main);
  const { id } = await prepareCall(main, 30);
  await main.evaluate((callId) => {
    location.hash = `/prepare/${callId}`;
  }, id);
  await main.getByRole('heading', { name: 'Halden Freight', level: 1 }).waitFor();
  await main.keyboard.press('Escape');
  await main.keyboard.press('Shift+?');
  await expect(keyList.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await expect(keyList).toContainText('Search everything');
  await expect(keyList).toContainText(PANEL);
  expect(await violationsOn(main)).toEqual([]);
  await main.keyboard.press('Escape');
  await expect(keyList).toHaveCount(0);
  await main.keyboard.press('Control+k');
  await paletteOn(main).field.fill('keyboard sh');
  await expect(paletteOn(main).active).toContainText('Keyboard shortcuts');
  await main.keyboard.press('Enter');
  await expect(keyList).toBeVisible();
  await main.keyboard.press('Escape');

  await request(main, 'call.start', { id, endsLiveCall: false });
  const panel = await callside.panel();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Shift+?');
  await expect(shortcutsOn(panel).keyList.getByRole('heading', { name: 'During the call' })).toBeVisible();
  expect(await violationsOn(panel)).toEqual([]);
});

test('the windows are named after what they show', async ({ callside }) => {
  const { main } = callside;
  await expect(main).toHaveTitle('Today - Callside');
  const panel = await startCall(callside);
  await expect(panel).toHaveTitle('Halden Freight, call panel - Callside');
  await main.evaluate(() => {
    location.hash = '/settings/general';
  });
  await expect(main).toHaveTitle('Settings - Callside');
});

/** Keeps the menus that are made from now on: windows do not give theirs away. */
async function watchMenus({ app }: Callside): Promise<void> {
  await app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      Object.assign(globalThis, { lastMenu: menu });
      return menu;
    };
  });
}

type Kept = { readonly lastMenu?: Electron.Menu };

const menuLabels = ({ app }: Callside): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as Kept).lastMenu?.items.map(({ label }) => label) ?? []);

const chooseInMenu = ({ app }: Callside, label: string): Promise<void> =>
  app.evaluate((_, wanted) => {
    const { lastMenu } = globalThis as unknown as Kept;
    const entries = lastMenu?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find((item) => item.label === wanted)?.click();
  }, label);

test('the menu bar is in the language chosen, and its entries lead where they say', async ({ callside }) => {
  const { main } = callside;
  const { id } = await prepareCall(main, -60);
  await request(main, 'call.log', { id, result: 'gained' });
  await watchMenus(callside);
  await request(main, 'settings.change', { language: 'de' });
  await expect
    .poll(() => menuLabels(callside))
    .toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Fenster', '&Hilfe']);
  await request(main, 'settings.change', { language: 'en' });
  await expect.poll(() => menuLabels(callside)).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
  await chooseInMenu(callside, 'Playbooks');
  await expect(main).toHaveURL(/#\/playbooks$/);
  await chooseInMenu(callside, 'Export…');
  await expect(main.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(main.getByRole('dialog', { name: 'Export' })).toHaveCount(0);
  await chooseInMenu(callside, 'Keyboard shortcuts');
  await expect(shortcutsOn(main).keyList).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(shortcutsOn(main).keyList).toHaveCount(0);
  await chooseInMenu(callside, 'Search everything…');
  await expect(paletteOn(main).field).toBeFocused();
});

test('a key that the menu shows is pressed once', async ({ callside: { main } }) => {
  await main.keyboard.press('Control+n');
  await expect(planSheetOn(main).line).toBeFocused();
  await main.keyboard.press('Escape');
  await expect(planSheetOn(main).line).toHaveCount(0);
  const steps = await main.evaluate(() => history.length);
  await main.keyboard.press('Control+2');
  await expect(main).toHaveURL(/#\/history$/);
  expect(await main.evaluate(() => history.length)).toBe(steps + 1);
});
