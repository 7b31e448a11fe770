import { describe, expect, it } from 'vitest';
import type { TrayAction, TrayHost, TrayIcon, TrayView } from '../../main/reminderPorts.ts';

/** A tray host and the system around it. */
export type OpenedTray = {
  readonly tray: TrayHost;
  /** Somebody who shows icons comes, or goes for good. */
  readonly hostIs: (isThere: boolean) => void;
  readonly onScreen: () => TrayView | null;
  readonly renderCount: () => number;
  readonly press: (text: string) => void;
};

export const aTrayView = (icon: TrayIcon = 'rest', text = 'Open Callside'): TrayView => ({
  icon,
  tooltip: 'Callside: No calls planned',
  title: '',
  items: [
    { kind: 'heading', text: 'No calls planned' },
    { kind: 'action', text, action: { kind: 'open' } },
  ],
});

type Suite = { readonly open: (isThere: boolean) => OpenedTray };

function showing({ open }: Suite): void {
  it('shows the newest view', () => {
    const { tray, onScreen } = open(true);
    tray.show(aTrayView('rest'));
    tray.show(aTrayView('soon'));
    expect(onScreen()).toEqual(aTrayView('soon'));
  });

  it('does nothing when the view equals the one on screen', () => {
    const { tray, renderCount } = open(true);
    tray.show(aTrayView());
    tray.show(aTrayView());
    expect(renderCount()).toBe(1);
  });

  it('shows what it was last given once somebody who shows icons comes', () => {
    const { tray, hostIs, onScreen } = open(false);
    tray.show(aTrayView('rest'));
    tray.show(aTrayView('result'));
    expect(onScreen()).toBeNull();
    hostIs(true);
    expect(onScreen()).toEqual(aTrayView('result'));
  });
}

function telling({ open }: Suite): void {
  it('tells of a host that comes, and of one that goes for good', () => {
    const { tray, hostIs } = open(false);
    const told: boolean[] = [];
    const stop = tray.onChange(() => void told.push(tray.isThere()));
    hostIs(true);
    hostIs(false);
    stop();
    hostIs(true);
    expect(told).toEqual([true, false]);
    expect(tray.isThere()).toBe(true);
  });

  it('tells what was pressed until nobody listens', () => {
    const { tray, press } = open(true);
    const chosen: TrayAction[] = [];
    const stop = tray.onChosen((action) => void chosen.push(action));
    tray.show(aTrayView());
    press('Open Callside');
    stop();
    press('Open Callside');
    expect(chosen).toEqual([{ kind: 'open' }]);
  });
}

/** What every tray host does. */
export function trayHostContract(name: string, open: Suite['open']): void {
  describe(name, () => {
    showing({ open });
    telling({ open });
  });
}
