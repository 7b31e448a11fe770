import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceleratorOf,
  conflictOf,
  conflictsIn,
  recordKeys,
  shownKeys,
  type KeyPress,
  type KeySystem,
} from '../../../../shared/domain/shortcuts.ts';
import { FIRST_SHORTCUTS } from '../../../../shared/lib/shortcutActions.ts';
import { acceleratorSchema } from '../../../../shared/schemas/shortcuts.ts';

const SYSTEMS: readonly KeySystem[] = ['darwin', 'win32', 'linux'];

const press = (more: Partial<KeyPress>): KeyPress => ({
  ...{ key: 'a', code: 'KeyA', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  isAltGraph: false,
  ...more,
});

const recorded = (more: Partial<KeyPress>, system: KeySystem = 'linux'): string => {
  const result = recordKeys(press(more), system);
  if (result.kind === 'keys') return result.accelerator;
  return result.kind === 'more' ? 'more' : result.reason;
};

const ctrl = { ctrlKey: true };

describe('keys from a key press', () => {
  it('have the modifiers of the system, in one order', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true };
    expect(recorded(all)).toBe('CommandOrControl+Alt+Shift+Super+A');
    expect(recorded(all, 'darwin')).toBe('CommandOrControl+Control+Alt+Shift+A');
    expect(recorded({ metaKey: true }, 'darwin')).toBe('CommandOrControl+A');
    expect(recorded({ metaKey: true }, 'win32')).toBe('Super+A');
  });

  it('are what stands on the key, and on macOS its place', () => {
    const german = { key: 'z', code: 'KeyY', ctrlKey: true, metaKey: true };
    expect(recorded(german)).toBe('CommandOrControl+Super+Z');
    expect(recorded(german, 'darwin')).toBe('CommandOrControl+Control+Y');
    expect(recorded({ key: 'ç', code: 'KeyC', altKey: true }, 'darwin')).toBe('Alt+C');
    expect(recorded({ key: 'с', code: 'KeyC', ...ctrl })).toBe('CommandOrControl+C');
    expect(recorded({ key: 'a', code: '', ...ctrl }, 'darwin')).toBe('Control+A');
  });

  it('may be digits, function keys, Space, arrows and the number pad', () => {
    expect(recorded({ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true })).toBe(
      'CommandOrControl+Shift+1',
    );
    expect(recorded({ key: ' ', code: 'Space', altKey: true })).toBe('Alt+Space');
    expect(recorded({ key: '\u00a0', code: 'Space', altKey: true }, 'darwin')).toBe('Alt+Space');
    expect(recorded({ key: ' ', code: '', altKey: true })).toBe('Alt+Space');
    expect(recorded({ key: 'ArrowUp', code: 'ArrowUp', ...ctrl })).toBe('CommandOrControl+Up');
    expect(recorded({ key: 'Enter', code: 'Enter', ...ctrl })).toBe('CommandOrControl+Return');
    expect(recorded({ key: '5', code: 'Numpad5', ...ctrl })).toBe('CommandOrControl+num5');
    expect(recorded({ key: 'Home', code: 'Numpad7', ...ctrl })).toBe('CommandOrControl+Home');
    expect(recorded({ key: 'F7', code: 'F7', altKey: true })).toBe('Alt+F7');
  });

  it('wait while only modifiers are held', () => {
    expect(recorded({ key: 'Control', code: 'ControlLeft', ...ctrl })).toBe('more');
    expect(recorded({ key: 'AltGraph', code: 'AltRight' })).toBe('more');
  });
});

describe('key presses that are no keys', () => {
  it('are not found in what every list answers to', () => {
    expect(recorded({ key: 'valueOf', code: '', ...ctrl })).toBe('key-unusable');
    expect(recorded({ key: 'constructor', code: 'KeyX', ...ctrl }, 'darwin')).toBe('Control+X');
  });

  it('are refused where they would type, or cannot be heard', () => {
    expect(recorded({})).toBe('modifier-missing');
    expect(recorded({ key: 'A', shiftKey: true })).toBe('modifier-missing');
    expect(recorded({ key: 'F5', code: 'F5' })).toBe('modifier-missing');
    expect(recorded({ key: 'F13', code: 'F13' })).toBe('F13');
    expect(recorded({ key: 'ö', code: 'Semicolon', ...ctrl })).toBe('key-unusable');
    expect(recorded({ key: 'AudioVolumeUp', code: 'AudioVolumeUp', ...ctrl })).toBe('key-unusable');
    expect(recorded({ key: '@', code: 'KeyQ', isAltGraph: true })).toBe('types-character');
  });

  it('are always keys that settings can hold and that can be shown again', () => {
    const presses = fc.record({
      key: fc.oneof(
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.constantFrom('Enter', 'F9', 'ArrowLeft', 'x', '1'),
      ),
      code: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('KeyX', 'Digit4', 'Numpad9', 'Space', 'Semicolon'),
      ),
      ...{ ctrlKey: fc.boolean(), altKey: fc.boolean(), shiftKey: fc.boolean(), metaKey: fc.boolean() },
      isAltGraph: fc.boolean(),
    });
    fc.assert(
      fc.property(presses, fc.constantFrom(...SYSTEMS), (pressed, system) => {
        const result = recordKeys(pressed, system);
        if (result.kind !== 'keys') return;
        expect(acceleratorSchema.safeParse(result.accelerator).success).toBe(true);
        const { held, pressed: last } = shownKeys(result.accelerator, system);
        expect([...held, last]).toHaveLength(result.accelerator.split('+').length);
        expect(new Set(held).size).toBe(held.length);
      }),
    );
  });
});

describe('keys as they are shown', () => {
  it('have the signs and the order of the system', () => {
    const keys = 'CommandOrControl+Alt+Space';
    expect(shownKeys(keys, 'linux')).toEqual({ held: ['Mod', 'Alt'], pressed: 'Space' });
    expect(shownKeys(keys, 'darwin')).toEqual({ held: ['Alt', 'Mod'], pressed: 'Space' });
    expect(shownKeys('Control+Return', 'darwin')).toEqual({ held: ['Ctrl'], pressed: 'Enter' });
    expect(shownKeys('Super+num3', 'win32')).toEqual({ held: ['Win'], pressed: 'Num 3' });
    expect(shownKeys('Super+Left', 'linux')).toEqual({ held: ['Super'], pressed: 'ArrowLeft' });
  });

  it('become keys of a menu', () => {
    expect(acceleratorOf(['Mod', 'Shift', 'L'])).toBe('CommandOrControl+Shift+L');
    expect(acceleratorOf(['Alt', 'ArrowUp'])).toBe('Alt+Up');
  });
});

describe('whose keys they are', () => {
  const claim = (accelerator: string, system: KeySystem = 'linux') =>
    conflictOf({
      accelerator,
      others: [
        ['tick', 'Alt+CommandOrControl+T'],
        ['ask-now', null],
      ],
      system,
    });

  it('says which action has them, however they are spelt', () => {
    expect(claim('CommandOrControl+Alt+T')).toEqual({ kind: 'action', action: 'tick' });
    expect(claim('Control+Alt+T')).toEqual({ kind: 'action', action: 'tick' });
    expect(claim('Control+Alt+T', 'darwin')).toBeNull();
  });

  it('leaves to every app what is used in every app', () => {
    for (const system of SYSTEMS) expect(claim('CommandOrControl+C', system)).toEqual({ kind: 'system' });
    expect(claim('Super+L', 'win32')).toEqual({ kind: 'system' });
    expect(claim('Alt+F4', 'win32')).toEqual({ kind: 'system' });
    expect(claim('Alt+F4', 'darwin')).toBeNull();
    expect(claim('CommandOrControl+Space', 'darwin')).toEqual({ kind: 'system' });
  });

  it('does not take what means something in our own windows', () => {
    expect(claim('CommandOrControl+K')).toEqual({ kind: 'in-window', key: 'palette' });
    expect(claim('CommandOrControl+Shift+R')).toEqual({ kind: 'in-window', key: 'snapRight' });
    expect(claim('Alt+Up')).toEqual({ kind: 'in-window', key: 'reorder' });
  });
});

describe('conflicts in what is chosen', () => {
  it('finds none in what is set at the start', () => {
    for (const system of SYSTEMS) expect(conflictsIn(FIRST_SHORTCUTS, system).size).toBe(0);
  });

  it('leaves keys that two actions have to the first of them', () => {
    const chosen = {
      ...FIRST_SHORTCUTS,
      'next-step': 'Alt+N',
      'quick-note': 'Alt+N',
      tick: 'CommandOrControl+V',
    };
    expect([...conflictsIn(chosen, 'linux')]).toEqual([
      ['tick', { kind: 'system' }],
      ['quick-note', { kind: 'action', action: 'next-step' }],
    ]);
  });
});
