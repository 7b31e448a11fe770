import { z } from 'zod';

/** What keys can do while another app has the keyboard, in the order of Settings. */
export const SHORTCUT_ACTIONS = ['panel-to-keyboard', 'next-step', 'tick', 'ask-now', 'quick-note'] as const;

const MODIFIER = 'CommandOrControl|Control|Alt|Shift|Super';
const NAMED = 'Space|Tab|Return|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete';
const KEY = `[0-9A-Z]|F[1-9]|F1\\d|F2[0-4]|num\\d|${NAMED}`;

/**
 * Keys as Electron names them, such as `CommandOrControl+Alt+Space`. `CommandOrControl` is Command on macOS and Control
 * elsewhere; `Control` is macOS's own Control key.
 */
export const acceleratorSchema = z.string().regex(new RegExp(`^(?:(?:${MODIFIER})\\+)*(?:${KEY})$`));

const unset = acceleratorSchema.nullable().default(null);

/** The keys of each action; null takes none from other apps. */
export const shortcutsSchema = z
  .object({
    'panel-to-keyboard': acceleratorSchema.nullable().default('CommandOrControl+Alt+Space'),
    'next-step': unset,
    tick: unset,
    'ask-now': unset,
    'quick-note': unset,
  })
  .readonly();

export type ShortcutAction = (typeof SHORTCUT_ACTIONS)[number];
export type Accelerator = z.infer<typeof acceleratorSchema>;
export type ChosenShortcuts = z.infer<typeof shortcutsSchema>;
