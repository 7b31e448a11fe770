import type { Desktop, SettingsStore, Texts, Windows } from '../../ports.ts';
import type { AppMenu, MenuAction } from '../../shortcutPorts.ts';
import type { PanelCommands } from '../panelCommands.ts';
import type { SettingsService } from '../settingsService.ts';
import type { WindowOrders } from '../windowOrders.ts';
import { menuItems } from './menuItems.ts';

export type MenuDeps = {
  readonly menu: AppMenu;
  readonly texts: Texts;
  readonly desktop: Pick<Desktop, 'platform' | 'version'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly chosen: Pick<SettingsService, 'change'>;
  readonly orders: Pick<WindowOrders, 'command'>;
  readonly panel: Pick<PanelCommands, 'toKeyboard'>;
  readonly windows: Pick<Windows, 'resetPlaces' | 'showPanel'>;
  /** Asks for a file and imports it; the main window tells what came of it. */
  readonly importCalendar: () => Promise<void>;
};

type Acts = { readonly [K in MenuAction['kind']]: (action: MenuAction & { readonly kind: K }) => void };

const actsOf = ({ orders, panel, windows, settings, chosen, importCalendar }: MenuDeps): Acts => ({
  command: ({ command }) => orders.command(command),
  'show-panel': () => panel.toKeyboard(),
  'collapse-panel': () => {
    chosen.change({ isPanelCollapsed: !settings.read().isPanelCollapsed });
    windows.showPanel();
  },
  'snap-panel': ({ side }) => {
    windows.showPanel();
    chosen.change({ panelSide: side });
  },
  'reset-places': () => windows.resetPlaces(),
  'import-calendar': () => void importCalendar(),
});

/** The menu bar, in the language in force. */
export function createMenuService(deps: MenuDeps) {
  const { menu, texts, desktop } = deps;
  const acts = actsOf(deps);
  const changed = (): void =>
    menu.show(menuItems({ texts, platform: desktop.platform, version: desktop.version }));
  return {
    /** The language may have changed. */
    changed,
    /** Shows the menu; returns the function that stops. */
    follow(): () => void {
      changed();
      return menu.onChosen((action) => (acts[action.kind] as (chosen: MenuAction) => void)(action));
    },
  };
}
