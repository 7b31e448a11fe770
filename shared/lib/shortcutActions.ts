/** What keys can do while another app has the keyboard, in the order of Settings. */
export const SHORTCUT_ACTIONS = ['panel-to-keyboard', 'next-step', 'tick', 'ask-now', 'quick-note'] as const;

/** As they are at the start: one is heard everywhere, nothing else is taken from other apps. */
export const FIRST_SHORTCUTS = {
  'panel-to-keyboard': 'CommandOrControl+Alt+Space',
  'next-step': null,
  tick: null,
  'ask-now': null,
  'quick-note': null,
} as const;
