import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { startPrivateBus } from '../builders/privateBus.ts';
import { isRoot, program, startOptions, test } from '../e2e/callside.ts';
import { trayItem } from './trayItem.ts';

/** Starts Callside as the session does at login. */
const startHidden = (folder: string, env: Readonly<Record<string, string>> = {}) =>
  _electron.launch({
    executablePath: program(),
    chromiumSandbox: !isRoot,
    ...startOptions({ folder, env, arguments: ['--hidden'] }),
  });

const mainIsMinimized = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isMinimized()));

test('a start at login shows no window, only the tray', async ({ folder }) => {
  const app = await startHidden(folder);
  const tray = await trayItem();
  expect(app.windows()).toEqual([]);
  const opening = app.waitForEvent('window');
  await tray.press('Open Callside');
  await (await opening).locator('h1').first().waitFor();
  await tray.close();
  await app.close();
});

test('a start at login without a panel leaves the window minimised, as the door', async ({ folder }) => {
  const bus = await startPrivateBus();
  const app = await startHidden(folder, { DBUS_SESSION_BUS_ADDRESS: bus.address });
  await app.waitForEvent('window');
  await expect.poll(() => mainIsMinimized(app)).toBe(true);
  await app.close();
  await bus.close();
});
