import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { minutes } from '../../shared/lib/time.ts';
import { startPrivateBus } from '../builders/privateBus.ts';
import { holdLinks, launch, newFolder, openedLinks, test, type Callside } from '../e2e/callside.ts';
import { prepareOn } from '../e2e/pages/prepare.ts';
import { planCall, prepareCall } from '../e2e/requests.ts';
import { startTrayWatcher } from '../fakes/trayWatcher.ts';
import { sleepFor } from '../e2e/sleep.ts';
import { trayItem, type TrayItem } from './trayItem.ts';

const firstLine = async (tray: TrayItem): Promise<string | undefined> => (await tray.menu())[0]?.text;

const textsOf = async (tray: TrayItem): Promise<readonly string[]> =>
  (await tray.menu()).filter(({ isSeparator }) => !isSeparator).map(({ text }) => text);

/** Closes the main window, as its close button does, and waits until it is gone. */
async function closeWindow({ main }: Callside): Promise<void> {
  const gone = main.waitForEvent('close');
  await main.evaluate(() => {
    globalThis.close();
  });
  await gone;
}

const reopened = ({ app }: Callside) =>
  app.waitForEvent('window', { predicate: (page) => page.url().includes('/index.html') });

test('the tray says what is next and in how long, in its menu and its tooltip', async ({ callside }) => {
  await prepareCall(callside.main, 12);
  const tray = await trayItem();
  await expect.poll(() => firstLine(tray)).toMatch(/^Halden Freight in 1[123] min$/);
  expect((await tray.menu())[0]?.isEnabled).toBe(false);
  expect(await textsOf(tray)).toEqual(
    expect.arrayContaining(['Start', 'Join on Zoom', 'Prepare', 'Calls today (1)', 'Quit Callside']),
  );
  const { ToolTip: tooltip, IconPixmap: icon } = await tray.properties();
  expect(JSON.stringify(tooltip)).toMatch(/Callside: Halden Freight in 1[123] min/);
  expect(icon).not.toEqual([]);
  await sleepFor(callside, minutes(4));
  await expect.poll(() => firstLine(tray)).toMatch(/^Halden Freight in [789] min$/);
  await tray.close();
});

test('its entries work with the window closed: the app goes on, and the window opens at the call', async ({
  callside,
}) => {
  await prepareCall(callside.main, 12);
  const tray = await trayItem();
  await expect.poll(() => textsOf(tray)).toContain('Prepare');
  await closeWindow(callside);
  const opening = reopened(callside);
  await tray.press('Prepare');
  const main = await opening;
  await expect(prepareOn(main).slot('what')).toBeVisible();
  await tray.close();
});

test('Plan a call opens the window with the line to type it in', async ({ callside }) => {
  const tray = await trayItem();
  await closeWindow(callside);
  const opening = reopened(callside);
  await tray.press('Plan a call');
  await expect((await opening).getByRole('dialog')).toBeVisible();
  await tray.close();
});

test('a name with signs that menus read as keys stands as it is', async ({ callside }) => {
  await planCall(callside.main, 12, { company: 'Smith & Co_Halden' });
  const tray = await trayItem();
  await expect.poll(() => firstLine(tray)).toMatch(/^Smith & Co_Halden in 1[123] min$/);
  await tray.close();
});

test('Join opens the meeting', async ({ callside }) => {
  await holdLinks(callside);
  await prepareCall(callside.main, 12);
  const tray = await trayItem();
  await expect.poll(() => textsOf(tray)).toContain('Join on Zoom');
  await tray.press('Join on Zoom');
  await expect.poll(() => openedLinks(callside)).toEqual(['https://zoom.us/j/84512345678']);
  await tray.close();
});

test('reminders pause and go on', async ({ callside }) => {
  expect(callside.main.url()).toContain('index.html');
  const tray = await trayItem();
  await expect.poll(() => textsOf(tray)).toContain('Pause reminders');
  await tray.press('Pause reminders', 'For 30 minutes');
  await expect.poll(async () => (await textsOf(tray)).join()).toMatch(/Reminders paused until \d/);
  await tray.press('Resume reminders');
  await expect.poll(() => textsOf(tray)).toContain('Pause reminders');
  await tray.close();
});

test('a click on the icon brings the window back; Quit ends the app', async ({ callside }) => {
  const tray = await trayItem();
  await closeWindow(callside);
  const opening = reopened(callside);
  await tray.click();
  await (await opening).locator('h1').first().waitFor();
  const ended = new Promise<number | null>((done) => {
    callside.app.process().once('exit', done);
  });
  await tray.press('Quit Callside').catch(() => undefined);
  expect(await ended).toBe(0);
});

test('a panel that comes late, goes and comes back gets the icon each time', async () => {
  const bus = await startPrivateBus();
  const folder = newFolder();
  const callside = await launch({ folder, env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
  const first = await startTrayWatcher(bus.address);
  await expect.poll(() => first.registered.length).toBe(1);
  await first.close();
  const second = await startTrayWatcher(bus.address);
  await expect.poll(() => second.registered.length).toBe(1);
  expect(second.registered).toEqual(first.registered);
  await callside.close();
  await second.close();
  await bus.close();
  rmSync(folder, { recursive: true, force: true });
});

test('without a panel, closing the window ends the app', async () => {
  const bus = await startPrivateBus();
  const folder = newFolder();
  const callside = await launch({ folder, env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
  const ended = new Promise((done) => {
    callside.app.process().once('exit', done);
  });
  await callside.main
    .evaluate(() => {
      globalThis.close();
    })
    .catch(() => undefined);
  await ended;
  await bus.close();
  rmSync(folder, { recursive: true, force: true });
});
