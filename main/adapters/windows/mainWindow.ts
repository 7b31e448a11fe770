import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

type Create = (options: BrowserWindowConstructorOptions) => BrowserWindow;

/** Callside's own window; it shows itself once painted. */
export function createMainWindow(create: Create): BrowserWindow {
  const window = create({
    title: 'Callside',
    minWidth: 760,
    minHeight: 520,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}
