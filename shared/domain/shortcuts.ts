import { named } from '../lib/named.ts';
import { SHORTCUT_ACTIONS } from '../lib/shortcutActions.ts';
import type { Accelerator, ChosenShortcuts, ShortcutAction } from '../schemas/shortcuts.ts';
import { APP_KEYS, rowOf, type AppKey, type Keys } from './appKeys.ts';

export type KeySystem = 'darwin' | 'win32' | 'linux';

/** A key press as the page hears it. */
export type KeyPress = {
  readonly key: string;
  /** The place of the key, whatever stands on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isAltGraph: boolean;
};

export type Recorded =
  | { readonly kind: 'keys'; readonly accelerator: Accelerator }
  /** Only keys that are held so far. */
  | { readonly kind: 'more' }
  | { readonly kind: 'refused'; readonly reason: 'modifier-missing' | 'key-unusable' | 'types-character' };

const HELD = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'CapsLock', 'NumLock', 'Dead', 'Fn']);

const NAMES: Readonly<Record<string, string>> = {
  Enter: 'Return',
  Tab: 'Tab',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
};

const FUNCTION_KEY = /^F(?:[1-9]|1\d|2[0-4])$/;
/** No keyboard has them but those of people who want keys of their own. */
const SPARE_KEY = /^F(?:1[3-9]|2[0-4])$/;

const after = (text: string, prefix: RegExp): string | null => prefix.exec(text)?.[1] ?? null;

/** macOS hears keys by their place, the others by what stands on them. */
function letterOf({ key, code }: KeyPress, system: KeySystem): string | null {
  const atPlace = after(code, /^Key([A-Z])$/);
  const written = after(key.toUpperCase(), /^([A-Z])$/);
  return system === 'darwin' ? (atPlace ?? written) : (written ?? atPlace);
}

function padOf({ key, code }: KeyPress): string | null {
  const digit = after(code, /^Numpad(\d)$/);
  // Without Num Lock these are arrows.
  return digit === null || named(NAMES, key) !== undefined ? null : `num${digit}`;
}

function nameOf(press: KeyPress, system: KeySystem): string | null {
  const { key, code } = press;
  if (code === 'Space' || key === ' ') return 'Space';
  if (FUNCTION_KEY.test(key)) return key;
  return padOf(press) ?? after(code, /^Digit(\d)$/) ?? named(NAMES, key) ?? letterOf(press, system);
}

const appleModifiers = ({ metaKey, ctrlKey, altKey, shiftKey }: KeyPress) =>
  [
    [metaKey, 'CommandOrControl'],
    [ctrlKey, 'Control'],
    [altKey, 'Alt'],
    [shiftKey, 'Shift'],
  ] as const;

const otherModifiers = ({ metaKey, ctrlKey, altKey, shiftKey }: KeyPress) =>
  [
    [ctrlKey, 'CommandOrControl'],
    [altKey, 'Alt'],
    [shiftKey, 'Shift'],
    [metaKey, 'Super'],
  ] as const;

function modifiersOf(press: KeyPress, system: KeySystem): readonly string[] {
  const modifiers = system === 'darwin' ? appleModifiers(press) : otherModifiers(press);
  return modifiers.flatMap(([isHeld, name]) => (isHeld ? [name] : []));
}

/** Keys for an action from a key press. Alone, or with Shift, a key belongs to what is being typed elsewhere. */
export function recordKeys(press: KeyPress, system: KeySystem): Recorded {
  if (HELD.has(press.key)) return { kind: 'more' };
  if (press.isAltGraph) return { kind: 'refused', reason: 'types-character' };
  const name = nameOf(press, system);
  if (name === null) return { kind: 'refused', reason: 'key-unusable' };
  const modifiers = modifiersOf(press, system);
  const isOfItsOwn = SPARE_KEY.test(name) || modifiers.some((modifier) => modifier !== 'Shift');
  if (!isOfItsOwn) return { kind: 'refused', reason: 'modifier-missing' };
  return { kind: 'keys', accelerator: [...modifiers, name].join('+') };
}

const SHOWN: Readonly<Record<string, string>> = {
  CommandOrControl: 'Mod',
  Control: 'Ctrl',
  Return: 'Enter',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

const shownKey = (part: string, system: KeySystem): string => {
  if (part === 'Super' && system === 'win32') return 'Win';
  return SHOWN[part] ?? part.replace(/^num(\d)$/, 'Num $1');
};

/** As macOS writes them; elsewhere they stay in the order of the accelerator. */
const APPLE_ORDER = ['Ctrl', 'Alt', 'Shift', 'Mod'];

/** How an accelerator is shown: the keys that are held, then the one that is pressed. */
export function shownKeys(
  accelerator: Accelerator,
  system: KeySystem,
): { readonly held: Keys; readonly pressed: string } {
  const parts = accelerator.split('+').map((part) => shownKey(part, system));
  const held = parts.slice(0, -1);
  const pressed = parts.slice(-1).join('');
  const byApple = (a: string, b: string): number => APPLE_ORDER.indexOf(a) - APPLE_ORDER.indexOf(b);
  return { held: system === 'darwin' ? held.toSorted(byApple) : held, pressed };
}

const WRITTEN: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Enter: 'Return',
};

/** Keys of the app as an accelerator, for menus and for comparing. */
export const acceleratorOf = (keys: Keys): string => keys.map((key) => WRITTEN[key] ?? key).join('+');

export type KeyConflict =
  | { readonly kind: 'action'; readonly action: ShortcutAction }
  | { readonly kind: 'in-window'; readonly key: AppKey }
  | { readonly kind: 'system' };

const EVERY_APP: ReadonlySet<string> = new Set([
  ...'A C F N O P Q R S T V W X Y Z'.split(' ').map((letter) => `CommandOrControl+${letter}`),
  ...['Z', 'V', 'T', 'N'].map((letter) => `CommandOrControl+Shift+${letter}`),
  ...['CommandOrControl+Tab', 'CommandOrControl+Shift+Tab', 'Alt+Tab', 'Alt+Shift+Tab'],
]);

const SYSTEM_KEYS: Readonly<Record<KeySystem, ReadonlySet<string>>> = {
  darwin: new Set([
    ...['Space', 'H', 'M', 'Alt+H', 'Alt+M', 'Control+Q', 'Control+F', 'Control+Space'].map(
      (keys) => `CommandOrControl+${keys}`,
    ),
    ...['Shift+3', 'Shift+4', 'Shift+5'].map((keys) => `CommandOrControl+${keys}`),
    ...['Up', 'Down', 'Left', 'Right', 'Space'].map((key) => `Control+${key}`),
  ]),
  win32: new Set([
    ...['Alt+F4', 'Alt+Space', 'CommandOrControl+Alt+Delete'],
    ...['D', 'E', 'I', 'L', 'R', 'S', 'V', 'X', 'Tab', 'Shift+S'].map((keys) => keys + '+Super'),
    ...['Up', 'Down', 'Left', 'Right'].map((key) => `Super+${key}`),
  ]),
  linux: new Set(['Alt+F4', 'Alt+Space', 'Super+L', 'Super+D', 'CommandOrControl+Alt+Delete']),
};

const sorted = (accelerator: string): string => accelerator.split('+').toSorted().join('+');

/** The same keys in one spelling: only macOS has two keys for Control. */
const spelt = (accelerator: string, system: KeySystem): string => {
  const parts = accelerator.split('+');
  const plain =
    system === 'darwin' ? parts : parts.map((part) => (part === 'Control' ? 'CommandOrControl' : part));
  return sorted([...new Set(plain)].join('+'));
};

export type Claim = {
  readonly accelerator: Accelerator;
  /** Whose keys come before these. */
  readonly others: readonly (readonly [ShortcutAction, Accelerator | null])[];
  readonly system: KeySystem;
};

/** To whom keys belong already: another action, a key of our windows, or every app there is; null when they are free. */
export function conflictOf({ accelerator, others, system }: Claim): KeyConflict | null {
  const wanted = spelt(accelerator, system);
  const isSame = (other: string): boolean => spelt(other, system) === wanted;
  const twice = others.find(([, keys]) => keys !== null && isSame(keys));
  if (twice !== undefined) return { kind: 'action', action: twice[0] };
  const reserved = [...EVERY_APP, ...SYSTEM_KEYS[system]];
  if (reserved.some(isSame)) return { kind: 'system' };
  const key = (Object.keys(APP_KEYS) as AppKey[]).find((id) =>
    rowOf(id).keys.some((keys) => isSame(acceleratorOf(keys))),
  );
  return key === undefined ? null : { kind: 'in-window', key };
}

/** The conflicts of all that is chosen: of two actions with the same keys the first has them. */
export function conflictsIn(
  chosen: ChosenShortcuts,
  system: KeySystem,
): ReadonlyMap<ShortcutAction, KeyConflict> {
  const found = SHORTCUT_ACTIONS.flatMap((action, index) => {
    const accelerator = chosen[action];
    if (accelerator === null) return [];
    const others = SHORTCUT_ACTIONS.slice(0, index).map((other) => [other, chosen[other]] as const);
    const conflict = conflictOf({ accelerator, others, system });
    return conflict === null ? [] : [[action, conflict] as const];
  });
  return new Map(found);
}
