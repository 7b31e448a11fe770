import { expect, it } from 'vitest';
import { createSystemShortcuts, isWaylandSession } from '../../main/adapters/shortcuts/systemShortcuts.ts';
import { fakeShortcuts, fakeSystemKeys } from '../fakes/fakeShortcuts.ts';
import { shortcutsContract } from './shortcuts.ts';

shortcutsContract('fake shortcuts', {
  open(others, isSure) {
    const shortcuts = fakeShortcuts(others, isSure);
    return { shortcuts, press: shortcuts.press };
  },
});

shortcutsContract('the shortcuts of the system', {
  open(others, isSure) {
    const keys = fakeSystemKeys(others);
    return { shortcuts: createSystemShortcuts({ keys, isWayland: !isSure }), press: keys.press };
  },
});

it('refuses keys that the system does not know, instead of an error', () => {
  const shortcuts = createSystemShortcuts({ keys: fakeSystemKeys(), isWayland: false });
  expect(shortcuts.take('Alt+?', () => undefined)).toEqual({ ok: false, error: 'TAKEN' });
});

it('recognises Wayland by its session, also where windows are drawn over XWayland', () => {
  expect(isWaylandSession('linux', { XDG_SESSION_TYPE: 'wayland' })).toBe(true);
  expect(isWaylandSession('linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' })).toBe(true);
  expect(isWaylandSession('linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' })).toBe(false);
  expect(isWaylandSession('linux', {})).toBe(false);
  expect(isWaylandSession('darwin', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
});
