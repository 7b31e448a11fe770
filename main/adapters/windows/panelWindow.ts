import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

type Create = (options: BrowserWindowConstructorOptions) => BrowserWindow;

/** Set again at every show: macOS and some window managers forget it while a window is hidden. */
function keepBesideTheCall(window: BrowserWindow): void {
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}

/** The panel beside the call: 380 wide, on top, and it never takes the focus when it appears. */
export function createPanelWindow(create: Create, isOnTop: boolean): BrowserWindow {
  const window = create({
    title: 'Callside panel',
    frame: false,
    minWidth: 320,
    minHeight: 600,
    fullscreenable: false,
    maximizable: false,
    alwaysOnTop: isOnTop,
  });
  if (isOnTop) window.setAlwaysOnTop(true, 'floating');
  window.on('show', () => {
    keepBesideTheCall(window);
  });
  window.once('ready-to-show', () => {
    window.showInactive();
  });
  return window;
}
