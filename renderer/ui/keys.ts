import type { KeyNames, Platform } from './PlatformContext.ts';

/** One shortcut, in order: `['Mod', 'Enter']`. `Mod` is Command on macOS and Ctrl elsewhere. */
export type Keys = readonly string[];

export type KeyGlyph =
  'command' | 'control' | 'option' | 'shift' | 'enter' | 'backspace' | 'up' | 'down' | 'left' | 'right';

export type KeyPart =
  { readonly kind: 'glyph'; readonly glyph: KeyGlyph } | { readonly kind: 'text'; readonly text: string };

const glyphsEverywhere: Readonly<Record<string, KeyGlyph>> = {
  Enter: 'enter',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Backspace: 'backspace',
};

const glyphsOnMacos: Readonly<Record<string, KeyGlyph>> = {
  ...glyphsEverywhere,
  Mod: 'command',
  Ctrl: 'control',
  Alt: 'option',
  Shift: 'shift',
};

const wordOf: Readonly<Record<string, keyof KeyNames>> = {
  Mod: 'Ctrl',
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Escape: 'Esc',
  Esc: 'Esc',
  Space: 'Space',
  Tab: 'Tab',
  Delete: 'Delete',
};

/** How a shortcut is drawn: signs where the platform's keyboard has them, words elsewhere. */
export const keyParts = (keys: Keys, platform: Platform, names: KeyNames): readonly KeyPart[] =>
  keys.map((key) => {
    const glyph = (platform === 'macos' ? glyphsOnMacos : glyphsEverywhere)[key];
    if (glyph !== undefined) return { kind: 'glyph', glyph };
    const word = wordOf[key];
    return { kind: 'text', text: word === undefined ? key : names[word] };
  });

const spokenSigns: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const appleWords: Readonly<Record<string, string>> = {
  Mod: 'Command',
  Ctrl: 'Control',
  Alt: 'Option',
};

/** A shortcut in words, for those who do not see its signs. */
export const keyWords = (keys: Keys, platform: Platform, names: KeyNames): string =>
  keys
    .map((key) => {
      const apple = platform === 'macos' ? appleWords[key] : undefined;
      const word = wordOf[key];
      return apple ?? (word === undefined ? (spokenSigns[key] ?? key) : names[word]);
    })
    .join(' ');

const ariaKeyOf = (key: string, platform: Platform): string => {
  if (key === 'Mod') return platform === 'macos' ? 'Meta' : 'Control';
  if (key === 'Ctrl') return 'Control';
  return key === 'Esc' ? 'Escape' : key;
};

/** The value of `aria-keyshortcuts`, such as `Meta+Enter`; undefined when there is no shortcut. */
export const ariaKeyShortcuts = (keys: Keys | undefined, platform: Platform): string | undefined =>
  keys?.map((key) => ariaKeyOf(key, platform)).join('+');

export type KeyPress = {
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Whether a key press is exactly this shortcut, with no other modifier held. */
export const matchesKeys = (press: KeyPress, keys: Keys, platform: Platform): boolean => {
  const wanted = keys.map((key) => ariaKeyOf(key, platform).toLowerCase());
  const main = wanted.at(-1);
  return (
    press.key.toLowerCase() === (main === 'space' ? ' ' : main) &&
    press.metaKey === wanted.includes('meta') &&
    press.ctrlKey === wanted.includes('control') &&
    press.altKey === wanted.includes('alt') &&
    press.shiftKey === wanted.includes('shift')
  );
};
