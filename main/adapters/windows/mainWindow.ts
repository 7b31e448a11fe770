import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

type Create = (options: BrowserWindowConstructorOptions) => BrowserWindow;

export type Appearance = 'shown' | 'minimized';

/** Without the focus: a minimised window has to be shown before it stands in the taskbar. */
function minimize(window: BrowserWindow): void {
  window.showInactive();
  window.minimize();
}

/** Callside's own window; it appears once painted, unless it was asked for before that. */
export function createMainWindow(create: Create, appearance: Appearance): BrowserWindow {
  const window = create({
    title: 'Callside',
    minWidth: 760,
    minHeight: 520,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
  });
  window.once('ready-to-show', () => {
    if (window.isVisible()) return;
    if (appearance === 'shown') window.show();
    else minimize(window);
  });
  return window;
}
