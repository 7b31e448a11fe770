import { nativeTheme, type BrowserWindow, type WebFrameMain } from 'electron';
import type { Page } from '../../../shared/ipc/define.ts';
import type { Windows } from '../../ports.ts';
import { APP_ORIGIN } from '../security/appProtocol.ts';
import { createWindow, firstPlaceOf, openPage, type WindowFiles, type WindowKind } from './createWindow.ts';
import { createMainWindow, type Appearance } from './mainWindow.ts';
import { createPanelWindow } from './panelWindow.ts';
import { createReminder, type ReminderWindow } from './reminderWindow.ts';

export type WindowsDeps = WindowFiles & {
  readonly isPanelOnTop: () => boolean;
  /** Whether the tray is another door than the main window. */
  readonly hasTray: () => boolean;
};

type Sender = { readonly sender: { readonly id: number }; readonly senderFrame: WebFrameMain | null };

export type OpenWindows = Windows & {
  /** SECURITY: a known window, its main frame, our origin; else null (checklist 17). */
  pageOf(event: Sender): Page | null;
  dispose(): void;
};

type Slot = { window: BrowserWindow | null };
type Slots = { readonly main: Slot; readonly panel: Slot };

function openMainIn({ main, panel }: Slots, deps: WindowsDeps, appearance: Appearance): void {
  main.window = createMainWindow((options) => createWindow('main', deps, options), appearance);
  main.window.on('closed', () => {
    main.window = null;
    // A hidden panel alone would keep the app running with no door to it.
    if (panel.window?.isVisible() === false && !deps.hasTray()) panel.window.destroy();
  });
}

function showMainIn(slots: Slots, deps: WindowsDeps): void {
  const { window } = slots.main;
  if (window === null) {
    openMainIn(slots, deps, 'shown');
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function resetPlace(kind: WindowKind, { window }: Slot): void {
  if (window === null) return;
  if (window.isMaximized()) window.unmaximize();
  window.setBounds(firstPlaceOf(kind));
}

const mainPort = (slots: Slots, deps: WindowsDeps) => ({
  showMain: () => showMainIn(slots, deps),
  showMainQuietly() {
    if (slots.main.window === null) openMainIn(slots, deps, 'minimized');
  },
  mainId: () => idIn(slots.main),
  resetPlaces() {
    deps.places.forget();
    resetPlace('main', slots.main);
    resetPlace('panel', slots.panel);
  },
});

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
  const mainWindow = mainPort({ main, panel }, deps);

  return {
    ...mainWindow,
    showPanel: () => showPanelIn(panel, deps, tell),
    hidePanel() {
      panel.window?.hide();
      // Without a tray the main window is the only door left.
      if (main.window === null && !deps.hasTray()) mainWindow.showMain();
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
