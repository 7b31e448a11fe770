import type { BrowserWindow } from 'electron';
import type { WindowPlace } from '../../../shared/schemas/settings.ts';
import { currentArrangement, onDisplayChange } from './displays.ts';
import type { WindowPlaces } from './windowPlaces.ts';

export type Remembered = {
  readonly kind: 'main' | 'panel';
  readonly places: WindowPlaces;
  /** The place as it is to be kept. */
  readonly read: () => WindowPlace;
  /** Puts the window to a kept place, or back onto the displays there are now. */
  readonly restore: (kept: WindowPlace | null) => void;
  /** Runs when a move or resize has settled, before the place is kept. */
  readonly settle?: () => void;
};

const SETTLES_MS = 300;

/** Runs `act` when nothing has called for it for a moment. */
function settling(act: () => void): { readonly soon: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    soon() {
      stop();
      timer = setTimeout(act, SETTLES_MS);
    },
  };
}

/**
 * Keeps a window's place for the displays there are, and finds it again when they come back. While displays change the
 * system moves windows as well: what it does then is not kept.
 */
export function rememberPlace(window: BrowserWindow, remembered: Remembered): void {
  const { kind, places, read, restore, settle } = remembered;
  let arrangement = currentArrangement();
  const keep = (): void => {
    if (window.isDestroyed() || window.isMinimized() || currentArrangement() !== arrangement) return;
    places.keep(kind, arrangement, read());
  };
  const moved = settling(() => {
    if (currentArrangement() === arrangement) settle?.();
    keep();
  });
  const displays = settling(() => {
    const next = currentArrangement();
    restore(next === arrangement ? null : places.read(kind, next));
    arrangement = next;
    moved.soon();
  });
  const stopDisplays = onDisplayChange(displays.soon);
  window.on('move', moved.soon);
  window.on('resize', moved.soon);
  window.on('close', keep);
  window.on('closed', () => {
    stopDisplays();
    moved.stop();
    displays.stop();
  });
}
