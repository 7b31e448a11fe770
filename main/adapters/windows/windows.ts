import { nativeTheme, type BrowserWindow, type WebFrameMain } from 'electron';
import type { Page } from '../../../shared/ipc/define.ts';
import type { PanelStance, Windows } from '../../ports.ts';
import { APP_ORIGIN } from '../security/appProtocol.ts';
import { openPage, type WindowFiles } from './createWindow.ts';
import { mainHome, openMainWindow, type Appearance } from './mainWindow.ts';
import { createPanelKeyboard, type PanelKeyboard } from './panelKeyboard.ts';
import { openPanelWindow, type PanelWindow } from './panelWindow.ts';
import { createReminder, type ReminderWindow } from './reminderWindow.ts';

export type WindowsDeps = WindowFiles & {
  readonly panelStance: () => PanelStance;
  /** Whether the tray is another door than the main window. */
  readonly hasTray: () => boolean;
  /** Dresses the main window each time it is opened. */
  readonly onMainOpened: (window: BrowserWindow) => void;
};

type Sender = { readonly sender: { readonly id: number }; readonly senderFrame: WebFrameMain | null };

export type OpenWindows = Windows & {
  /** SECURITY: a known window, its main frame, our origin; else null (checklist 17). */
  pageOf(event: Sender): Page | null;
  dispose(): void;
};

type Slot = { window: BrowserWindow | null };
type PanelSlot = { panel: PanelWindow | null };
type Slots = { readonly main: Slot; readonly panel: PanelSlot };

function openMainIn({ main, panel }: Slots, deps: WindowsDeps, appearance: Appearance): void {
  main.window = openMainWindow(deps, appearance);
  deps.onMainOpened(main.window);
  main.window.on('closed', () => {
    main.window = null;
    // A hidden panel alone would keep the app running with no door to it.
    const beside = panel.panel?.window;
    if (beside?.isVisible() === false && !deps.hasTray()) beside.destroy();
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

function resetMain({ window }: Slot): void {
  if (window === null) return;
  if (window.isMaximized()) window.unmaximize();
  window.setBounds(mainHome());
}

const mainPort = (slots: Slots, deps: WindowsDeps) => ({
  showMain: () => showMainIn(slots, deps),
  showMainQuietly() {
    if (slots.main.window === null) openMainIn(slots, deps, 'minimized');
  },
  mainId: () => idIn(slots.main),
  resetPlaces() {
    deps.places.forget();
    resetMain(slots.main);
    slots.panel.panel?.frame.reset(deps.panelStance().panelSide);
  },
});

function showPanelIn(slot: PanelSlot, deps: WindowsDeps, tell: () => void): void {
  if (slot.panel !== null) {
    slot.panel.window.showInactive();
    return;
  }
  slot.panel = openPanelWindow(deps, deps.panelStance);
  const { window } = slot.panel;
  window.on('show', tell);
  window.on('hide', tell);
  window.on('closed', () => {
    slot.panel = null;
    tell();
  });
}

const panelPort = (slot: PanelSlot, deps: WindowsDeps, tell: () => void) => ({
  showPanel: () => showPanelIn(slot, deps, tell),
  standPanel(stance: PanelStance) {
    if (slot.panel === null) return;
    slot.panel.stand(stance);
    tell();
  },
  snapPanel: (side: PanelStance['panelSide']) => slot.panel?.frame.snap(side),
  dragPanel: (held: { readonly x: number; readonly y: number }) => slot.panel?.frame.drag(held),
  isPanelVisible: () => slot.panel?.window.isVisible() ?? false,
  isPanelHiddenFromShare: () => slot.panel?.isHiddenFromShare() ?? false,
});

/** `show` makes sure that the panel is there. */
const keyboardPort = (slot: PanelSlot, keyboard: PanelKeyboard, show: () => void) => ({
  focusPanel() {
    show();
    if (slot.panel !== null) keyboard.focus(slot.panel.window);
  },
  leavePanel() {
    if (slot.panel !== null) keyboard.leave(slot.panel.window);
  },
  isPanelFocused: () => slot.panel?.window.isFocused() ?? false,
});

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

/** Tells of the panel's coming and going, but not of the moment in which it hands the keyboard back. */
function createPanelChange({ isLeaving }: PanelKeyboard) {
  const listeners = new Set<() => void>();
  return {
    add: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (): void => {
      if (isLeaving()) return;
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}

/** The windows: the main one, the panel beside the call, and the reminder. */
export function createWindows(deps: WindowsDeps): OpenWindows {
  const keyboard = createPanelKeyboard();
  const panelChange = createPanelChange(keyboard);
  const main: Slot = { window: null };
  const panel: PanelSlot = { panel: null };
  const reminder = createReminder((options) => openPage('reminder', deps, options));
  const mainWindow = mainPort({ main, panel }, deps);
  const panelWindow = panelPort(panel, deps, panelChange.tell);

  return {
    ...mainWindow,
    ...panelWindow,
    ...keyboardPort(panel, keyboard, panelWindow.showPanel),
    hidePanel() {
      panel.panel?.window.hide();
      // Without a tray the main window is the only door left.
      if (main.window === null && !deps.hasTray()) mainWindow.showMain();
    },
    useTheme(theme) {
      nativeTheme.themeSource = theme;
    },
    ...reminderPort(reminder),
    onPanelChange: panelChange.add,
    pageOf: (event) =>
      pageIn(
        { main: idIn(main), panel: panel.panel?.window.webContents.id ?? null, reminder: reminder.pageId() },
        event,
      ),
    dispose() {
      reminder.hide();
      main.window?.destroy();
      panel.panel?.window.destroy();
    },
  };
}
