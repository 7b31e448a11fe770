import { createBadge } from './adapters/desktop/badge.ts';
import { createOpenDialog } from './adapters/desktop/desktop.ts';
import { describeApp } from './adapters/desktop/menuBar.ts';
import { createShortcuts } from './adapters/shortcuts/electronShortcuts.ts';
import type { FeatureParts } from './featureParts.ts';
import type { Announcer } from './services/announcer.ts';
import { createBadgeService } from './services/badgeService.ts';
import { createMenuService } from './services/menu/menuService.ts';
import { createShortcutService } from './services/shortcuts/shortcutService.ts';
import { createPanelCommands, type PanelCommands } from './services/panelCommands.ts';
import type { WindowOrders } from './services/windowOrders.ts';
import type { ShortcutAction } from '../shared/schemas/shortcuts.ts';

type DeskParts = FeatureParts & {
  readonly orders: WindowOrders;
  readonly calendars: { readonly importFromOutside: (path: string) => Promise<void> };
};

const actsOf = (panel: PanelCommands): Readonly<Record<ShortcutAction, () => void>> => ({
  'panel-to-keyboard': () => panel.toKeyboard(),
  'next-step': () => panel.command('next-step'),
  tick: () => panel.command('tick'),
  'ask-now': () => panel.askNow(),
  'quick-note': () => panel.command('quick-note'),
});

/** Asks for a calendar file; the main window, which it is asked over, tells what came of it. */
async function importCalendar({ platform, calendars }: DeskParts): Promise<void> {
  const { windows, texts } = platform;
  windows.showMain();
  const path = await createOpenDialog().chooseCalendar(texts.text('calendars.add.choose'));
  if (path !== null) await calendars.importFromOutside(path);
}

/** The desk around the windows: keys heard in every app, the menu bar, the number on the app's sign. */
export function composeDesk(parts: DeskParts, { emit, onChange }: Announcer) {
  const { opened, platform, services, orders } = parts;
  const { settings, clock } = opened;
  const { desktop, windows, texts, menu } = platform;
  const { calls, settings: chosen } = services;
  const panelCommands = createPanelCommands({ panel: services.panel, calls, windows, emit });
  const acts = actsOf(panelCommands);
  const shortcuts = createShortcutService({
    ...{ settings, calls, clock, emit, shortcuts: createShortcuts(), system: desktop.platform },
    act: (action) => acts[action](),
  });
  const bar = createMenuService({
    ...{ menu, texts, desktop, settings, chosen, orders, panel: panelCommands, windows },
    importCalendar: () => importCalendar(parts),
  });
  const badge = createBadgeService({ badge: createBadge(), calls, clock });
  const changed = (): void => {
    shortcuts.changed();
    bar.changed();
    badge.changed();
  };
  return {
    ...{ shortcuts, panelCommands },
    /** Begins; returns the functions that stop. */
    follow: () => {
      describeApp();
      return [bar.follow(), badge.follow(), shortcuts.follow(), onChange(changed)];
    },
  };
}
