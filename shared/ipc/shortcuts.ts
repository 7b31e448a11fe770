import { z } from 'zod';
import type { KeyConflict } from '../domain/shortcuts.ts';
import { callIdSchema } from '../schemas/call.ts';
import type { ShortcutAction } from '../schemas/shortcuts.ts';
import { request } from './define.ts';

/** What becomes of the keys of an action. */
export type ShortcutState =
  | { readonly kind: 'unset' }
  /** Free to be taken; they are while a call is live. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'on' }
  /** The system took them, and may never pass them on: Wayland leaves that to the desktop. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'refused'; readonly reason: 'TAKEN' | 'UNAVAILABLE' }
  | { readonly kind: 'conflict'; readonly conflict: KeyConflict };

export type ShortcutsState = {
  readonly actions: Readonly<Record<ShortcutAction, ShortcutState>>;
  /** While keys are being recorded none are taken, so that those in use can be pressed. */
  readonly isRecording: boolean;
};

/** What the panel does for keys that were pressed elsewhere. */
export type PanelCommand = 'take-keyboard' | 'next-step' | 'tick' | 'quick-note';

export const shortcutRequests = {
  /** Tries those again that were refused. */
  'shortcut.state': request(z.void()).returns<ShortcutsState>(),
  'shortcut.record': request(z.object({ isRecording: z.boolean() }).readonly()).returns<ShortcutsState>(),
  /** Brings the panel to the keyboard; from the panel it goes back to where it was. */
  'panel.toKeyboard': request(z.void()).returns<null>(),
  /** Asked by the panel that shows a call: what was pressed for it, in order. Told once. */
  'panel.takeCommands': request(z.object({ id: callIdSchema }).readonly()).returns<readonly PanelCommand[]>(),
};

export type ShortcutEvents = {
  readonly 'shortcuts.changed': { readonly shortcuts: ShortcutsState };
  /** Its page takes what was pressed with `panel.takeCommands`. */
  readonly 'panel.commanded': null;
};
