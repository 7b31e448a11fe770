import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { REQUEST_CHANNEL } from '../../shared/ipc/bridge.ts';
import type { Page } from '../../shared/ipc/define.ts';
import { err } from '../../shared/lib/result.ts';
import type { Dispatch } from './router.ts';

/** Which page sent the event, or null when it is none of ours. */
export type PageOf = (event: IpcMainInvokeEvent) => Page | null;

/** The only door from the pages. Returns the function that closes it. */
export function registerIpc(dispatch: Dispatch, pageOf: PageOf): () => void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown) => {
    // SECURITY: the sender is checked before anything it sent is read (Electron checklist 17).
    const page = pageOf(event);
    const reply = page === null ? err({ code: 'UNTRUSTED_SENDER' }) : await dispatch(page, name, input);
    return JSON.stringify(reply);
  });
  return () => {
    ipcMain.removeHandler(REQUEST_CHANNEL);
  };
}
