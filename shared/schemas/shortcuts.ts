import { z } from 'zod';
import { FIRST_SHORTCUTS, type SHORTCUT_ACTIONS } from '../lib/shortcutActions.ts';

const MODIFIER = 'CommandOrControl|Control|Alt|Shift|Super';
const NAMED = 'Space|Tab|Return|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete';
const KEY = `[0-9A-Z]|F[1-9]|F1\\d|F2[0-4]|num\\d|${NAMED}`;

/**
 * Keys as Electron names them, such as `CommandOrControl+Alt+Space`. `CommandOrControl` is Command on macOS and Control
 * elsewhere; `Control` is macOS's own Control key.
 */
export const acceleratorSchema = z.string().regex(new RegExp(`^(?:(?:${MODIFIER})\\+)*(?:${KEY})$`));

const keysOf = (action: ShortcutAction) => acceleratorSchema.nullable().default(FIRST_SHORTCUTS[action]);

/** The keys of each action; null takes none from other apps. */
export const shortcutsSchema = z
  .object({
    'panel-to-keyboard': keysOf('panel-to-keyboard'),
    'next-step': keysOf('next-step'),
    tick: keysOf('tick'),
    'ask-now': keysOf('ask-now'),
    'quick-note': keysOf('quick-note'),
  })
  .readonly();

export type ShortcutAction = (typeof SHORTCUT_ACTIONS)[number];
export type Accelerator = z.infer<typeof acceleratorSchema>;
export type ChosenShortcuts = z.infer<typeof shortcutsSchema>;
