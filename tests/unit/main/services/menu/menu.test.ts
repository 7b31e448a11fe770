import { describe, expect, it } from 'vitest';
import { menuBarTemplate } from '../../../../../main/adapters/desktop/menuTemplate.ts';
import { createCatalogue } from '../../../../../main/adapters/texts/catalogue.ts';
import { menuItems } from '../../../../../main/services/menu/menuItems.ts';
import type { MenuAction, MenuItem } from '../../../../../main/shortcutPorts.ts';

type System = 'darwin' | 'win32' | 'linux';

const itemsOf = (platform: System, language: 'en' | 'de' = 'en'): readonly MenuItem[] =>
  menuItems({ texts: createCatalogue(() => language), platform, version: '1.2.3' });

const flat = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => (item.kind === 'submenu' ? [item, ...flat(item.items)] : [item]));

const textsOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'separator' ? [] : [item.text]));

describe('the menu bar', () => {
  it('has the menus that each system is used to', () => {
    expect(textsOf(itemsOf('linux'))).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    expect(textsOf(itemsOf('darwin'))).toEqual(['Callside', 'File', 'Edit', 'View', 'Window', 'Help']);
    expect(textsOf(itemsOf('win32', 'de'))).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe']);
  });

  it('has Settings, Quit and About once, wherever the system puts them', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const all = textsOf(flat(itemsOf(platform)));
      for (const text of ['Settings…', 'Quit Callside', 'About Callside', 'Close window'])
        expect(all.filter((one) => one === text)).toEqual([text]);
    }
  });

  it('has a word for every entry in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const texts = textsOf(flat(itemsOf('darwin', language)));
      expect(texts.filter((text) => text.startsWith('menu.'))).toEqual([]);
    }
  });
});

describe('the native menu bar', () => {
  const chosen: MenuAction[] = [];
  const template = menuBarTemplate(itemsOf('linux'), {
    choose: (action) => void chosen.push(action),
    undo: () => undefined,
  });
  const entries = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const entry = (label: string) => entries.find((item) => item.label === label);

  it('shows the keys that pages bind without pressing them a second time', () => {
    expect(entry('Plan a call…')).toMatchObject({
      accelerator: 'CommandOrControl+N',
      registerAccelerator: false,
    });
    expect(entry('Today')).toMatchObject({ accelerator: 'CommandOrControl+1', registerAccelerator: false });
    expect(entry('Undo')).toMatchObject({ accelerator: 'CommandOrControl+Z', registerAccelerator: false });
    expect(entry('Copy')).toMatchObject({ role: 'copy', registerAccelerator: false });
    expect(entry('Keyboard shortcuts')).not.toHaveProperty('accelerator');
  });

  it('leaves the system’s own keys to the system, and zooms in without Shift too', () => {
    expect(entry('Quit Callside')).toEqual({ role: 'quit', label: 'Quit Callside' });
    const zooms = entries.filter(({ role }) => role === 'zoomIn');
    expect(zooms.map(({ accelerator, visible }) => [accelerator, visible])).toEqual([
      [undefined, undefined],
      ['CommandOrControl+=', false],
    ]);
  });

  it('tells what was chosen', () => {
    const show = entry('Today')?.click as (() => void) | undefined;
    show?.();
    expect(chosen).toEqual([{ kind: 'command', command: 'today' }]);
  });

  it('opens each menu by its first letter with Alt', () => {
    expect(template.map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
  });
});
