import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import type { Page } from '../../../shared/ipc/define.ts';
import { APP_ORIGIN } from '../security/appProtocol.ts';
import type { WindowPlaces } from './windowPlaces.ts';

/** `icon` is for Linux; elsewhere the package brings it. */
export type WindowFiles = { readonly preload: string; readonly icon: string; readonly places: WindowPlaces };

/** The colours of --bg-canvas, so that no white flashes before the first paint. */
const CANVAS = { light: '#F5F5F2', dark: '#121316' };

/** SECURITY: every window is sandboxed, isolated and without Node (checklist 2, 3, 4, 6, 8 to 12). */
const webPreferences = (preload: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  spellcheck: false,
  disableBlinkFeatures: 'Auxclick',
});

const FILES: Readonly<Record<Page, string>> = {
  main: 'index.html',
  panel: 'panel.html',
  reminder: 'reminder.html',
};

/** A hidden window of ours, its page loading. */
export function openPage(
  page: Page,
  { preload, icon }: WindowFiles,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    ...options,
    webPreferences: webPreferences(preload),
  });
  void window.loadURL(`${APP_ORIGIN}/${FILES[page]}`);
  return window;
}
