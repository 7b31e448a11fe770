import { app } from 'electron';
import type { Logger } from '../../ports.ts';
import type { StartupEntry } from '../../reminderPorts.ts';
import { HIDDEN } from './hiddenStart.ts';
import { createAutostartFile } from './autostartFile.ts';
import type { Command } from './desktopEntry.ts';

/** How this very app is started. An AppImage runs from a mount that is gone tomorrow; its own path is told to it. */
function commandOf(env: NodeJS.ProcessEnv): Command {
  const image = env['APPIMAGE'];
  if (image !== undefined && image !== '') return [image, HIDDEN];
  return app.isPackaged ? [process.execPath, HIDDEN] : [process.execPath, app.getAppPath(), HIDDEN];
}

/** Windows starts what is registered unless the user switched it off among the startup apps. */
function createLoginItem([path, ...args]: Command): StartupEntry {
  const item = { path, args };
  return {
    isOn() {
      const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(item);
      return process.platform === 'win32' ? executableWillLaunchAtLogin : openAtLogin;
    },
    set: (isOn) => app.setLoginItemSettings({ ...item, openAtLogin: isOn, enabled: isOn }),
  };
}

/** Inside a sandbox of Flatpak or Snap the session never sees a file of ours. */
const CANNOT_BE_SET: StartupEntry = { isOn: () => null, set: () => undefined };

/** Whether Callside starts with the session, without its window. */
export function createStartupEntry(log: Logger): StartupEntry {
  const { env } = process;
  const command = commandOf(env);
  if (process.platform !== 'linux') return createLoginItem(command);
  if (env['FLATPAK_ID'] !== undefined || env['SNAP'] !== undefined) return CANNOT_BE_SET;
  return createAutostartFile({ env, home: app.getPath('home'), command, log });
}
