import { nativeTheme, type BrowserWindow, type WebFrameMain } from 'electron';
import type { Page } from '../../../shared/ipc/define.ts';
import type { Windows } from '../../ports.ts';
import { APP_ORIGIN } from '../security/appProtocol.ts';
import { createWindow, openPage, type WindowFiles } from './createWindow.ts';
import { createMainWindow } from './mainWindow.ts';
import { createPanelWindow } from './panelWindow.ts';
import { createReminder, type ReminderWindow } from './reminderWindow.ts';

export type WindowsDeps = WindowFiles & { readonly isPanelOnTop: () => boolean };

type Sender = { readonly sender: { readonly id: number }; readonly senderFrame: WebFrameMain | null };

export type OpenWindows = Windows & {
  /** SECURITY: a known window, its main frame, our origin; else null (checklist 17). */
  pageOf(event: Sender): Page | null;
  dispose(): void;
};

type Slot = { window: BrowserWindow | null };

function showMainIn(main: Slot, panel: Slot, deps: WindowsDeps): void {
  if (main.window !== null) {
    if (main.window.isMinimized()) main.window.restore();
    main.window.show();
    main.window.focus();
    return;
  }
  main.window = createMainWindow((options) => createWindow('main', deps, options));
  main.window.on('closed', () => {
    main.window = null;
    // A hidden panel alone would keep the app running with no door to it.
    if (panel.window?.isVisible() === false) panel.window.destroy();
  });
}

function showPanelIn(panel: Slot, deps: WindowsDeps, tell: () => void): void {
  if (panel.window !== null) {
    panel.window.showInactive();
    return;
  }
  panel.window = createPanelWindow((options) => createWindow('panel', deps, options), deps.isPanelOnTop());
  panel.window.on('show', tell);
  panel.window.on('hide', tell);
  panel.window.on('closed', () => {
    panel.window = null;
    tell();
  });
}

type PageIds = Readonly<Record<Page, number | null>>;

const idIn = ({ window }: Slot): number | null => window?.webContents.id ?? null;

const pageIn = (ids: PageIds, { sender, senderFrame }: Sender): Page | null => {
  if (senderFrame === null || senderFrame.parent !== null || senderFrame.origin !== APP_ORIGIN) return null;
  return (['main', 'panel', 'reminder'] as const).find((page) => ids[page] === sender.id) ?? null;
};

const reminderPort = (reminder: ReminderWindow) => ({
  showReminder: () => reminder.show(),
  hideReminder: () => reminder.hide(),
  fitReminder: (heightPx: number) => reminder.fit(heightPx),
});

/** The windows: the main one, the panel beside the call, and the reminder. */
export function createWindows(deps: WindowsDeps): OpenWindows {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const main: Slot = { window: null };
  const panel: Slot = { window: null };
  const reminder = createReminder((options) => openPage('reminder', deps, options));
  const showMain = (): void => showMainIn(main, panel, deps);

  return {
    showMain,
    showPanel: () => showPanelIn(panel, deps, tell),
    hidePanel() {
      panel.window?.hide();
      // Without a tray the main window is the only door left.
      if (main.window === null) showMain();
    },
    pinPanel: (isOnTop) => panel.window?.setAlwaysOnTop(isOnTop, 'floating'),
    isPanelVisible: () => panel.window?.isVisible() ?? false,
    useTheme(theme) {
      nativeTheme.themeSource = theme;
    },
    ...reminderPort(reminder),
    onPanelChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    pageOf: (event) => pageIn({ main: idIn(main), panel: idIn(panel), reminder: reminder.pageId() }, event),
    dispose() {
      reminder.hide();
      main.window?.destroy();
      panel.window?.destroy();
    },
  };
}
