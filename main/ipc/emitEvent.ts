import { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../../shared/ipc/bridge.ts';
import type { AppEvents } from '../../shared/ipc/contract.ts';

/** Tells every page of something that happened. */
export function emitEvent<K extends keyof AppEvents>(name: K, payload: AppEvents[K]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  }
}
