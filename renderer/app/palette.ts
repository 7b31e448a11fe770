import { createStore } from 'zustand/vanilla';

export type PaletteState = {
  readonly isOpen: boolean;
  /** What was chosen from it, the last first. */
  readonly recent: readonly string[];
};

const KEPT_AT = 'palette.recent';
const MOST_RECENT = 12;

function keptRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEPT_AT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** The id in front, once. */
export const withRecent = (recent: readonly string[], id: string): readonly string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT);

/** Whether the palette is shown; any screen and the key may open it. */
export const palette = createStore<PaletteState>(() => ({ isOpen: false, recent: [] }));

export const openPalette = (): void => palette.setState({ isOpen: true, recent: keptRecent() });
export const closePalette = (): void => palette.setState({ isOpen: false });

export const hasRecent = (): boolean => keptRecent().length > 0;

/** Nothing stands first any more. */
export function forgetRecent(): void {
  window.localStorage.removeItem(KEPT_AT);
  palette.setState({ recent: [] });
}

/** Keeps what was chosen, ids only: the next time it stands first. */
export function keepRecent(id: string): void {
  const recent = withRecent(palette.getState().recent, id);
  palette.setState({ recent });
  window.localStorage.setItem(KEPT_AT, JSON.stringify(recent));
}
