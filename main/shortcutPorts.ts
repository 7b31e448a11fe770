import type { MenuCommand } from '../shared/ipc/contract.ts';
import type { Keys } from '../shared/domain/appKeys.ts';
import type { Result } from '../shared/lib/result.ts';
import type { Accelerator } from '../shared/schemas/shortcuts.ts';

export type ShortcutRefusal = 'TAKEN' | 'UNAVAILABLE';

/** Keys that are heard while another app has the keyboard. */
export type Shortcuts = {
  /** False on Wayland: keys that were taken there may never arrive. */
  isSure(): boolean;
  /** Takes keys from every other app; the returned function gives them back, once. */
  take(accelerator: Accelerator, onPressed: () => void): Result<() => void, ShortcutRefusal>;
};

/** What choosing an entry of the menu means. */
export type MenuAction =
  | { readonly kind: 'command'; readonly command: MenuCommand }
  | { readonly kind: 'show-panel' | 'collapse-panel' | 'reset-places' | 'import-calendar' }
  | { readonly kind: 'snap-panel'; readonly side: 'left' | 'right' };

/** What the system does by itself, by its own keys. */
export type MenuRole =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'close'
  | 'quit'
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide';

export type MenuItem =
  | { readonly kind: 'separator' }
  /** A line to read. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly text: string }
  /** `keys` are shown; the pages bind them, so that none is pressed twice. */
  | { readonly kind: 'action'; readonly text: string; readonly action: MenuAction; readonly keys?: Keys }
  | { readonly kind: 'submenu'; readonly text: string; readonly items: readonly MenuItem[] };

/** The menu bar of the main window; on macOS that of the app. */
export type AppMenu = {
  /** Does nothing when the items equal those on screen. */
  show(items: readonly MenuItem[]): void;
  onChosen(listener: (action: MenuAction) => void): () => void;
};

/** The number on the app's sign in the dock or the taskbar, where the system shows one. */
export type Badge = { show(count: number): void };
