import { isDeepStrictEqual } from 'node:util';
import { app, BrowserWindow, Menu } from 'electron';
import type { AppMenu, MenuAction, MenuItem } from '../../shortcutPorts.ts';
import { createListeners } from '../tray/listeners.ts';
import { menuBarTemplate } from './menuTemplate.ts';

export type MenuBar = AppMenu & {
  /** Gives the main window its menu; it is the only one with a bar. */
  readonly attach: (window: BrowserWindow) => void;
};

const isApple = process.platform === 'darwin';

/** On macOS the bar at the top of the display, elsewhere that of the main window, which Alt shows. */
export function createMenuBar(): MenuBar {
  const chosen = createListeners<[MenuAction]>();
  let main: BrowserWindow | null = null;
  let shown: readonly MenuItem[] = [];
  let menu: ReturnType<typeof Menu.buildFromTemplate> | null = null;

  const undo = (): void => {
    const focused = BrowserWindow.getFocusedWindow();
    focused?.webContents.undo();
    if (focused === main) chosen.tell({ kind: 'command', command: 'undo' });
  };
  const draw = (): void => {
    if (isApple) Menu.setApplicationMenu(menu);
    else main?.setMenu(menu);
  };
  return {
    show(items) {
      if (isDeepStrictEqual(items, shown)) return;
      shown = items;
      menu = Menu.buildFromTemplate(menuBarTemplate(items, { choose: chosen.tell, undo }));
      draw();
    },
    attach(window) {
      main = window;
      if (!isApple) window.setMenu(menu);
      window.once('closed', () => {
        if (main === window) main = null;
      });
    },
    onChosen: chosen.add,
  };
}

/** What the system's own window about the app says. */
export const describeApp = (): void =>
  app.setAboutPanelOptions({ applicationName: 'Callside', applicationVersion: app.getVersion() });
