import { isDeepStrictEqual } from 'node:util';
import { createListeners } from '../../main/adapters/tray/listeners.ts';
import type { TrayAction, TrayHost, TrayItem, TrayView } from '../../main/reminderPorts.ts';

export type FakeTray = TrayHost & {
  /** A host of the system comes, or goes for good. */
  hostIs(isThere: boolean): void;
  /** The view on screen; null where no host is there. */
  onScreen(): TrayView | null;
  /** How often what is on screen was made anew. */
  renderCount(): number;
  /** Presses the first entry with that text, in a submenu too. */
  press(text: string): void;
};

/** Every line of a menu as text: submenus indented, separators as `---`, what cannot be pressed in brackets. */
export function linesOf(items: readonly TrayItem[], indent = ''): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return [`${indent}---`];
    if (item.kind === 'heading') return [`${indent}[${item.text}]`];
    if (item.kind === 'action') return [`${indent}${item.text}`];
    return [`${indent}${item.text} >`, ...linesOf(item.items, `${indent}  `)];
  });
}

export function actionOf(items: readonly TrayItem[], text: string): TrayAction | null {
  for (const item of items) {
    if (item.kind === 'action' && item.text === text) return item.action;
    const inside = item.kind === 'submenu' ? actionOf(item.items, text) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** A tray in memory. It has a host from the start unless told otherwise. */
export function fakeTray(isThereAtFirst = true): FakeTray {
  const changes = createListeners<[]>();
  const chosen = createListeners<[TrayAction]>();
  let isThere = isThereAtFirst;
  let wanted: TrayView | null = null;
  let shown: TrayView | null = null;
  let renders = 0;
  const render = (): void => {
    if (!isThere || wanted === null || isDeepStrictEqual(wanted, shown)) return;
    shown = wanted;
    renders += 1;
  };
  return {
    show(view) {
      wanted = view;
      render();
    },
    isThere: () => isThere,
    onChange: changes.add,
    onChosen: chosen.add,
    dispose: () => void (shown = null),
    hostIs(next) {
      if (next === isThere) return;
      isThere = next;
      if (!next) shown = null;
      render();
      changes.tell();
    },
    onScreen: () => shown,
    renderCount: () => renders,
    press(text) {
      const action = actionOf(shown?.items ?? [], text);
      if (action === null) throw new Error(`The tray has no entry "${text}"`);
      chosen.tell(action);
    },
  };
}
