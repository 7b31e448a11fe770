import { screen, type BrowserWindow } from 'electron';
import type { WindowPlace } from '../../../shared/schemas/settings.ts';
import { workAreas } from './displays.ts';
import { fitToWorkArea, type Bounds } from './fitToWorkArea.ts';
import {
  barSize,
  leastSize,
  panelHome,
  resized,
  settled,
  snapTo,
  type PanelSide,
  type Size,
} from './panelPlace.ts';

/** Where the panel stands and how large it is, open or as the bar. */
export type PanelFrame = {
  readonly collapse: (isCollapsed: boolean) => void;
  readonly snap: (side: PanelSide) => void;
  /** Goes where the pointer is, which holds it at a point of it. */
  readonly drag: (held: { readonly x: number; readonly y: number }) => void;
  /** Snaps to the edge that the panel was left near. */
  readonly settle: () => void;
  readonly reset: (side: PanelSide) => void;
  /** The left top corner as it is, the size as it is when open. */
  readonly place: () => WindowPlace;
  readonly restore: (kept: WindowPlace | null) => void;
};

const NO_LIMIT = 0;

const isSame = (a: Bounds, b: Bounds): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

function becomeBar(window: BrowserWindow, bounds: Bounds): void {
  window.setMinimumSize(1, 1);
  window.setBounds(bounds);
  window.setMinimumSize(bounds.width, bounds.height);
  window.setMaximumSize(bounds.width, bounds.height);
}

function becomeOpen(window: BrowserWindow, bounds: Bounds): void {
  const least = leastSize(bounds);
  window.setMaximumSize(NO_LIMIT, NO_LIMIT);
  window.setMinimumSize(least.width, least.height);
  window.setBounds(bounds);
}

/** The panel's two sizes, and the one it has now; `size` is that of the open panel. */
function createShapes(window: BrowserWindow, size: Size, startsCollapsed: boolean) {
  let isCollapsed = startsCollapsed;
  let open: Size = size;
  // The bar that was opened goes back to where it stood, unless the panel was moved meanwhile.
  let opened: { readonly bar: Bounds; readonly open: Bounds } | null = null;

  const sizeNow = (): Size => (isCollapsed ? barSize(window.webContents.getZoomFactor()) : open);
  const shape = (bounds: Bounds): void => (isCollapsed ? becomeBar : becomeOpen)(window, bounds);
  const toBar = (now: Bounds): void => {
    open = { width: now.width, height: now.height };
    const bar =
      opened !== null && isSame(opened.open, now) ? opened.bar : resized(now, sizeNow(), workAreas());
    shape(fitToWorkArea(bar, workAreas()));
  };
  const toOpen = (bar: Bounds): void => {
    opened = { bar, open: resized(bar, open, workAreas()) };
    shape(opened.open);
  };
  return {
    openSize: (): Size => (isCollapsed ? open : window.getBounds()),
    collapse(next: boolean): void {
      if (next === isCollapsed) return;
      isCollapsed = next;
      (next ? toBar : toOpen)(window.getBounds());
    },
    reset(home: Bounds): void {
      opened = null;
      open = home;
      shape(resized(home, sizeNow(), workAreas()));
    },
    /** The left top corner is taken from `place`, and the open size when it was kept. */
    restore(place: Bounds, isKept: boolean): void {
      if (isKept) open = place;
      const { width, height } = isKept || isCollapsed ? sizeNow() : place;
      shape(fitToWorkArea({ x: place.x, y: place.y, width, height }, workAreas()));
    },
  };
}

/** `size` is that of the open panel. */
export function createPanelFrame(window: BrowserWindow, size: Size, startsCollapsed: boolean): PanelFrame {
  const shapes = createShapes(window, size, startsCollapsed);
  const put = (bounds: Bounds): void => {
    if (!isSame(bounds, window.getBounds())) window.setBounds(bounds);
  };
  return {
    collapse: (next) => shapes.collapse(next),
    snap: (side) => put(snapTo(side, window.getBounds(), workAreas())),
    drag(held) {
      const { x, y } = screen.getCursorScreenPoint();
      put(fitToWorkArea({ ...window.getBounds(), x: x - held.x, y: y - held.y }, workAreas()));
    },
    settle: () => put(settled(window.getBounds(), workAreas())),
    reset: (side) => shapes.reset(panelHome(side, workAreas())),
    place() {
      const { width, height } = shapes.openSize();
      return { ...window.getBounds(), width, height, isMaximized: false };
    },
    restore: (kept) => shapes.restore(kept ?? window.getBounds(), kept !== null),
  };
}
