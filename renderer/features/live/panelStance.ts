import { useMemo } from 'react';
import type { SettingsEdit } from '../../../shared/schemas/settings.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { openKeyList } from '../../app/keyList.ts';
import { bound, useKeys, type KeyBinding } from '../../app/keys.ts';

/** Changes how the panel stands; main moves and dresses its window. */
const stand = (edit: SettingsEdit): void => void ask('settings.change', edit);

export const collapse = (): void => stand({ isPanelCollapsed: true });
export const expand = (): void => stand({ isPanelCollapsed: false });
export const snap = (panelSide: 'left' | 'right'): void => stand({ panelSide });
export const fade = (panelOpacityPercent: number): void => stand({ panelOpacityPercent });

/** The list needs the room of the open panel. */
export function showKeys(): void {
  expand();
  openKeyList();
}

export function usePin(): { readonly isOnTop: boolean; readonly toggle: () => void } {
  const { isPanelOnTop: isOnTop } = useBoot().settings;
  return { isOnTop, toggle: () => void ask('panel.pin', { isOnTop: !isOnTop }) };
}

/** The keys of the panel's window, open or collapsed. */
export function usePanelKeys(): void {
  const { isPanelOnTop, isPanelCollapsed } = useBoot().settings;
  const bindings = useMemo(
    (): readonly KeyBinding[] => [
      ...bound('pin', () => void ask('panel.pin', { isOnTop: !isPanelOnTop })),
      ...bound('collapse', isPanelCollapsed ? expand : collapse),
      ...bound('snapLeft', () => snap('left')),
      ...bound('snapRight', () => snap('right')),
      ...bound('panel', () => void ask('panel.toKeyboard')),
      ...bound('keys', showKeys),
    ],
    [isPanelOnTop, isPanelCollapsed],
  );
  useKeys(bindings);
}
