import { createContext } from 'react';

export type Platform = 'macos' | 'windows' | 'linux';

/** Which system draws the window: decides how keys are written and where window controls stand. */
export const PlatformContext = createContext<Platform>('linux');

export type KeyNames = {
  readonly Ctrl: string;
  readonly Alt: string;
  readonly Shift: string;
  readonly Esc: string;
  readonly Space: string;
  readonly Tab: string;
  readonly Delete: string;
};

/** What stands on the keys of the user's keyboard; a German one says Strg and Entf. */
export const KeyNamesContext = createContext<KeyNames>({
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Esc: 'Esc',
  Space: 'Space',
  Tab: 'Tab',
  Delete: 'Del',
});
