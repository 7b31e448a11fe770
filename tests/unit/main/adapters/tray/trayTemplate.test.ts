import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconName, sharperName, type Bar } from '../../../../../main/adapters/tray/trayInk.ts';
import { menuTemplate } from '../../../../../main/adapters/tray/trayTemplate.ts';
import type { TrayAction, TrayItem } from '../../../../../main/reminderPorts.ts';

describe('the native menu', () => {
  it('keeps the order: lines to read, entries, submenus, separators', () => {
    const items: readonly TrayItem[] = [
      { kind: 'heading', text: 'Halden Freight in 12 min' },
      { kind: 'separator' },
      { kind: 'submenu', text: 'Pause', items: [{ kind: 'heading', text: 'Inside' }] },
    ];
    expect(menuTemplate(items, () => undefined)).toEqual([
      { label: 'Halden Freight in 12 min', enabled: false },
      { type: 'separator' },
      { label: 'Pause', submenu: [{ label: 'Inside', enabled: false }] },
    ]);
  });

  it('tells which entry was pressed', () => {
    const chosen: TrayAction[] = [];
    const items: readonly TrayItem[] = [{ kind: 'action', text: 'Quit', action: { kind: 'quit' } }];
    const [entry] = menuTemplate(items, (action) => void chosen.push(action));
    (entry?.click as (() => void) | undefined)?.();
    expect(chosen).toEqual([{ kind: 'quit' }]);
  });

  it('shows a name as it is, whatever signs are in it', () => {
    const labelOf = (text: string) => menuTemplate([{ kind: 'heading', text }], () => undefined)[0]?.label;
    expect(labelOf('Smith & Co')).toBe('Smith && Co');
    expect(labelOf('A\tCtrl+Q')).toBe('A Ctrl+Q');
    expect(labelOf('two\r\nlines\u0000')).toBe('two lines ');
    expect(labelOf('\u202Eright to left')).toBe(' right to left');
  });
});

describe('the picture of the icon', () => {
  const bar = (overrides: Partial<Bar>): Bar => ({
    ...{ platform: 'linux', desktop: '', isSystemDark: false, isPanelDark: false },
    ...overrides,
  });

  it.each([
    ['black for macOS, which paints it', { platform: 'darwin', isSystemDark: true }, 'tray-black-16'],
    ['white on a dark taskbar', { platform: 'win32', isSystemDark: true }, 'tray-white-16'],
    ['black on a light taskbar', { platform: 'win32' }, 'tray-black-16'],
    ['white on the dark bar of GNOME', { desktop: 'ubuntu:GNOME' }, 'tray-white-22'],
    ['white on a panel that Xfce paints dark', { desktop: 'XFCE', isPanelDark: true }, 'tray-white-22'],
    ['black on a light panel of Xfce', { desktop: 'XFCE' }, 'tray-black-22'],
    ['black on a light panel of KDE', { desktop: 'KDE' }, 'tray-black-22'],
    ['white on a dark panel of KDE', { desktop: 'KDE', isSystemDark: true }, 'tray-white-22'],
  ] as const)('is %s', (_where, overrides, name) => {
    expect(iconName('rest', bar(overrides))).toBe(name);
  });

  it('exists for every state, ink and size', () => {
    const bars = [
      ...(['darwin', 'win32'] as const).map((platform) => bar({ platform })),
      ...[true, false].map((isSystemDark) => bar({ desktop: 'KDE', isSystemDark })),
    ];
    const names = (['rest', 'soon', 'result'] as const).flatMap((icon) =>
      bars.flatMap((one) => [iconName(icon, one), `${iconName(icon, one)}@2x`, sharperName(icon, one)]),
    );
    const files = names.filter((name) => name !== null).map((name) => `build/icons/png/tray/${name}.png`);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
