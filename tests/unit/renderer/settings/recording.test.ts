import { describe, expect, it } from 'vitest';
import { recordingStep } from '../../../../renderer/features/settings/recording.ts';
import { problemWords, stateWords } from '../../../../renderer/features/settings/shortcutWords.ts';
import { windowTitle } from '../../../../renderer/app/useWindowTitle.ts';
import type { KeyPress } from '../../../../shared/domain/shortcuts.ts';
import { FIRST_SHORTCUTS } from '../../../../shared/lib/shortcutActions.ts';
import { english } from '../english.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key },
  ...{ ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, isAltGraph: false },
  ...more,
});

const chosen = { ...FIRST_SHORTCUTS, 'next-step': 'CommandOrControl+Alt+N' };
const step = (pressed: KeyPress) => recordingStep(pressed, { action: 'next-step', chosen, system: 'linux' });

const ctrlAlt = { ctrlKey: true, altKey: true };

describe('while keys are recorded', () => {
  it('Escape keeps the old ones, Backspace clears them, Tab goes on', () => {
    expect(step(press('Escape'))).toEqual({ kind: 'cancel' });
    expect(step(press('Backspace'))).toEqual({ kind: 'clear' });
    expect(step(press('Delete'))).toEqual({ kind: 'clear' });
    expect(step(press('Tab', { shiftKey: true }))).toEqual({ kind: 'leave' });
  });

  it('waits while only modifiers are held, then takes the keys', () => {
    expect(step(press('Control', { ctrlKey: true }))).toEqual({ kind: 'wait' });
    expect(step(press('b', ctrlAlt))).toEqual({ kind: 'keys', accelerator: 'CommandOrControl+Alt+B' });
  });

  it('takes the action’s own keys again, and no one else’s', () => {
    expect(step(press('n', ctrlAlt))).toEqual({ kind: 'keys', accelerator: 'CommandOrControl+Alt+N' });
    expect(step(press(' ', { ...ctrlAlt, code: 'Space' }))).toEqual({
      kind: 'problem',
      problem: { kind: 'conflict', conflict: { kind: 'action', action: 'panel-to-keyboard' } },
    });
  });

  it('says why a key alone cannot be taken', () => {
    expect(step(press('x'))).toEqual({
      kind: 'problem',
      problem: { kind: 'refused', reason: 'modifier-missing' },
    });
  });
});

describe('the words of a field', () => {
  const t = english;

  it('name what is wrong, and what the keys mean already', () => {
    expect(stateWords(t, { kind: 'refused', reason: 'TAKEN' })?.text).toBe(
      'Taken by another app. Choose other keys.',
    );
    expect(stateWords(t, { kind: 'refused', reason: 'UNAVAILABLE' })?.tone).toBe('attention');
    expect(stateWords(t, { kind: 'conflict', conflict: { kind: 'in-window', key: 'palette' } })?.text).toBe(
      'In Callside these keys mean “Search everything”.',
    );
    expect(stateWords(t, { kind: 'unsure' })?.tone).toBe('plain');
  });

  it('are none when all is well', () => {
    for (const kind of ['unset', 'ready', 'on'] as const) expect(stateWords(t, { kind })).toBeNull();
  });

  it('name the modifiers that the keyboard has', () => {
    const problem = { kind: 'refused', reason: 'modifier-missing' } as const;
    expect(problemWords(t, problem, 'darwin')).toContain('Command');
    expect(problemWords(t, problem, 'linux')).toContain('Ctrl');
  });
});

it('names a window as the system does', () => {
  expect(windowTitle('Halden Freight', 'Callside', false)).toBe('Halden Freight - Callside');
  expect(windowTitle('Halden Freight', 'Callside', true)).toBe('Halden Freight');
  expect(windowTitle(' ', 'Callside', true)).toBe('Callside');
});
