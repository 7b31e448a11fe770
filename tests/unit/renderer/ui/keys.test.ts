import { describe, expect, it } from 'vitest';
import { ariaKeyShortcuts, keyParts, type KeyPress, matchesKeys } from '../../../../renderer/ui/keys.ts';
import type { KeyNames, Platform } from '../../../../renderer/ui/PlatformContext.ts';

const names: KeyNames = {
  Ctrl: 'Strg',
  Alt: 'Alt',
  Shift: 'Umschalt',
  Esc: 'Esc',
  Space: 'Leertaste',
  Tab: 'Tab',
  Delete: 'Entf',
};

const written = (keys: readonly string[], platform: Platform): readonly string[] =>
  keyParts(keys, platform, names).map((part) => (part.kind === 'glyph' ? `<${part.glyph}>` : part.text));

const press = (more: Partial<KeyPress>): KeyPress => ({
  key: 'a',
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('how a shortcut is written', () => {
  it('is all signs on macOS', () => {
    expect(written(['Mod', 'Enter'], 'macos')).toEqual(['<command>', '<enter>']);
    expect(written(['Alt', 'ArrowUp'], 'macos')).toEqual(['<option>', '<up>']);
  });

  it('names modifiers in the words of the keyboard elsewhere', () => {
    expect(written(['Mod', 'K'], 'windows')).toEqual(['Strg', 'K']);
    expect(written(['Mod', 'Shift', 'Delete'], 'linux')).toEqual(['Strg', 'Umschalt', 'Entf']);
  });

  it('keeps a key that has no name as it is', () => {
    expect(written(['1'], 'linux')).toEqual(['1']);
    expect(written(['Escape'], 'macos')).toEqual(['Esc']);
  });
});

describe('what assistive technology is told', () => {
  it('names the platform’s own modifier', () => {
    expect(ariaKeyShortcuts(['Mod', 'Enter'], 'macos')).toBe('Meta+Enter');
    expect(ariaKeyShortcuts(['Mod', 'Enter'], 'linux')).toBe('Control+Enter');
  });

  it('is nothing without a shortcut', () => {
    expect(ariaKeyShortcuts(undefined, 'linux')).toBeUndefined();
  });
});

describe('whether a press is the shortcut', () => {
  it('holds for exactly its keys', () => {
    expect(matchesKeys(press({ key: 'z', ctrlKey: true }), ['Mod', 'Z'], 'windows')).toBe(true);
    expect(matchesKeys(press({ key: 'z', metaKey: true }), ['Mod', 'Z'], 'macos')).toBe(true);
    expect(matchesKeys(press({ key: 'Escape' }), ['Esc'], 'linux')).toBe(true);
    expect(matchesKeys(press({ key: ' ' }), ['Space'], 'linux')).toBe(true);
  });

  it('fails with another modifier held or missing', () => {
    expect(matchesKeys(press({ key: 'Z', ctrlKey: true, shiftKey: true }), ['Mod', 'Z'], 'linux')).toBe(
      false,
    );
    expect(matchesKeys(press({ key: 'z' }), ['Mod', 'Z'], 'linux')).toBe(false);
    expect(matchesKeys(press({ key: 'z', ctrlKey: true }), ['Mod', 'Z'], 'macos')).toBe(false);
  });
});
