import type { BrowserWindow } from 'electron';
import type { WindowPlace } from '../../../shared/schemas/settings.ts';
import { openPage, type WindowFiles } from './createWindow.ts';
import { currentArrangement, workAreas } from './displays.ts';
import { fitToWorkArea, type Bounds } from './fitToWorkArea.ts';
import { rememberPlace } from './rememberPlace.ts';

export type Appearance = 'shown' | 'minimized';

const SIZE = { width: 1120, height: 760 };

/** Where the window opens for the first time: in the middle of the primary display. */
export function mainHome(): Bounds {
  const [area] = workAreas();
  const x = area.x + Math.max(0, Math.round((area.width - SIZE.width) / 2));
  const y = area.y + Math.max(0, Math.round((area.height - SIZE.height) / 2));
  return fitToWorkArea({ x, y, ...SIZE }, [area]);
}

const boundsOf = ({ x, y, width, height }: Bounds): Bounds => ({ x, y, width, height });

const fitted = (place: Bounds): Bounds => fitToWorkArea(boundsOf(place), workAreas());

/** Without the focus: a minimised window has to be shown before it stands in the taskbar. */
function minimize(window: BrowserWindow): void {
  window.showInactive();
  window.minimize();
}

function remember(window: BrowserWindow, { places }: WindowFiles): void {
  const read = (): WindowPlace => ({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  rememberPlace(window, {
    kind: 'main',
    places,
    read,
    restore(kept) {
      if (!window.isMaximized() && !window.isMinimized())
        window.setBounds(fitted(kept ?? window.getBounds()));
    },
  });
}

/** Callside's own window; it appears once painted, unless it was asked for before that. */
export function openMainWindow(files: WindowFiles, appearance: Appearance): BrowserWindow {
  const kept = files.places.read('main', currentArrangement());
  const window = openPage('main', files, {
    ...(kept === null ? mainHome() : fitted(kept)),
    title: 'Callside',
    minWidth: 760,
    minHeight: 520,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
  });
  remember(window, files);
  window.once('ready-to-show', () => {
    if (window.isVisible()) return;
    if (appearance === 'shown') window.show();
    else minimize(window);
  });
  return window;
}
