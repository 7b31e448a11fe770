import { release } from 'node:os';
import type { BrowserWindow } from 'electron';
import type { PanelStance } from '../../ports.ts';
import { honoursProtection } from './contentProtection.ts';
import { openPage, type WindowFiles } from './createWindow.ts';
import { currentArrangement, workAreas } from './displays.ts';
import { fitToWorkArea, type Bounds } from './fitToWorkArea.ts';
import { createPanelFrame, type PanelFrame } from './panelFrame.ts';
import { barSize, leastSize, panelHome, resized, type Size } from './panelPlace.ts';
import { rememberPlace } from './rememberPlace.ts';

export type PanelWindow = {
  readonly window: BrowserWindow;
  readonly frame: PanelFrame;
  /** Applies what was chosen for the panel. */
  readonly stand: (stance: PanelStance) => void;
  /** Whether the system confirms that the panel is left out of screen sharing. */
  readonly isHiddenFromShare: () => boolean;
};

const { platform } = process;
const canProtect = platform === 'win32' || platform === 'darwin';
const isHonoured = honoursProtection({ platform, release: release() });

/** Set again at every show: systems and window managers forget it while a window is hidden. */
function keepBesideTheCall(window: BrowserWindow, stance: PanelStance): void {
  window.setAlwaysOnTop(stance.isPanelOnTop, 'floating');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  window.setOpacity(stance.panelOpacityPercent / 100);
  if (canProtect) window.setContentProtection(stance.isPanelHiddenFromShare);
}

/** Where the panel is when open; as the bar it stands at the same corner. */
function openBounds({ places }: WindowFiles, { panelSide }: PanelStance): Bounds {
  const kept = places.read('panel', currentArrangement());
  if (kept === null) return panelHome(panelSide, workAreas());
  const { x, y, width, height } = kept;
  return { x, y, width, height };
}

/** The bar keeps the corner that was kept for it; at first it stands at the edge as the open panel would. */
function firstBounds(files: WindowFiles, stance: PanelStance): Bounds {
  const bounds = openBounds(files, stance);
  if (!stance.isPanelCollapsed) return fitToWorkArea(bounds, workAreas());
  const isFirst = files.places.read('panel', currentArrangement()) === null;
  if (isFirst) return resized(bounds, barSize(1), workAreas());
  return fitToWorkArea({ ...bounds, ...barSize(1) }, workAreas());
}

function createPanel(files: WindowFiles, stance: PanelStance): BrowserWindow {
  const bounds = firstBounds(files, stance);
  const least: Size = stance.isPanelCollapsed ? bounds : leastSize(bounds);
  return openPage('panel', files, {
    ...bounds,
    title: 'Callside panel',
    frame: false,
    minWidth: least.width,
    minHeight: least.height,
    ...(stance.isPanelCollapsed ? { maxWidth: bounds.width, maxHeight: bounds.height } : {}),
    fullscreenable: false,
    maximizable: false,
    alwaysOnTop: stance.isPanelOnTop,
    acceptFirstMouse: true,
  });
}

/** The panel beside the call: 380 wide, on top, and it never takes the focus when it appears. */
export function openPanelWindow(files: WindowFiles, stanceNow: () => PanelStance): PanelWindow {
  const stance = stanceNow();
  const window = createPanel(files, stance);
  const frame = createPanelFrame(window, openBounds(files, stance), stance.isPanelCollapsed);
  keepBesideTheCall(window, stance);
  rememberPlace(window, {
    kind: 'panel',
    places: files.places,
    read: frame.place,
    restore: frame.restore,
    settle: frame.settle,
  });
  window.on('show', () => keepBesideTheCall(window, stanceNow()));
  window.once('ready-to-show', () => window.showInactive());
  return {
    window,
    frame,
    stand(next) {
      keepBesideTheCall(window, next);
      frame.collapse(next.isPanelCollapsed);
    },
    isHiddenFromShare: () => canProtect && isHonoured && window.isContentProtected(),
  };
}
