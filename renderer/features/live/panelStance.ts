import { useMemo } from 'react';
import type { SettingsEdit } from '../../../shared/schemas/settings.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useKeys, type KeyBinding } from '../../app/keys.ts';

/** Changes how the panel stands; main moves and dresses its window. */
const stand = (edit: SettingsEdit): void => void ask('settings.change', edit);

export const collapse = (): void => stand({ isPanelCollapsed: true });
export const expand = (): void => stand({ isPanelCollapsed: false });
export const snap = (panelSide: 'left' | 'right'): void => stand({ panelSide });
export const fade = (panelOpacityPercent: number): void => stand({ panelOpacityPercent });

export const PIN_KEYS = ['Mod', 'T'];
export const COLLAPSE_KEYS = ['Mod', 'B'];
export const SNAP_KEYS = { left: ['Mod', 'Shift', 'L'], right: ['Mod', 'Shift', 'R'] };

export function usePin(): { readonly isOnTop: boolean; readonly toggle: () => void } {
  const { isPanelOnTop: isOnTop } = useBoot().settings;
  return { isOnTop, toggle: () => void ask('panel.pin', { isOnTop: !isOnTop }) };
}

/** The keys of the panel's window, open or collapsed. */
export function usePanelKeys(): void {
  const { isPanelOnTop, isPanelCollapsed } = useBoot().settings;
  const bindings = useMemo(
    (): readonly KeyBinding[] => [
      { key: 't', mod: true, run: () => void ask('panel.pin', { isOnTop: !isPanelOnTop }) },
      { key: 'b', mod: true, run: isPanelCollapsed ? expand : collapse },
      { key: 'l', mod: true, shift: true, run: () => snap('left') },
      { key: 'r', mod: true, shift: true, run: () => snap('right') },
    ],
    [isPanelOnTop, isPanelCollapsed],
  );
  useKeys(bindings);
}
