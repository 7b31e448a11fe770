import { app, BrowserWindow } from 'electron';

export type PanelKeyboard = {
  /** Takes the keyboard to the panel, which is shown or about to be. */
  readonly focus: (panel: BrowserWindow) => void;
  /** Gives the keyboard back to where it was; the panel stays. */
  readonly leave: (panel: BrowserWindow) => void;
  /** While the panel is taken away for a moment only to hand the keyboard back. */
  readonly isLeaving: () => boolean;
};

function take(panel: BrowserWindow): void {
  // macOS keeps the keyboard in the app that is in front; on Linux this would raise the main window.
  if (process.platform === 'darwin') app.focus({ steal: true });
  panel.show();
  panel.focus();
}

/** To the app that had it before ours. No system but macOS lets a window be left: it has to go, and come back behind. */
function giveBack(panel: BrowserWindow): void {
  if (process.platform === 'darwin') {
    app.hide();
    app.show();
    return;
  }
  panel.hide();
  panel.showInactive();
}

/** How to give the keyboard back to the window of ours that has it now; null when another app has it. */
function wayBack(panel: BrowserWindow): (() => boolean) | null {
  const focused = BrowserWindow.getFocusedWindow();
  if (focused === null || focused === panel) return null;
  return () => {
    const isThere = !focused.isDestroyed() && focused.isVisible();
    if (isThere) focused.focus();
    return isThere;
  };
}

/** Brings the keyboard to the panel, and back to the window or the app that it came from. */
export function createPanelKeyboard(): PanelKeyboard {
  let goBack: (() => boolean) | null = null;
  let isLeaving = false;
  return {
    focus(panel) {
      if (!panel.isFocused()) goBack = wayBack(panel);
      if (panel.isVisible()) take(panel);
      else panel.once('show', () => take(panel));
    },
    leave(panel) {
      isLeaving = true;
      if (goBack?.() !== true) giveBack(panel);
      goBack = null;
      isLeaving = false;
    },
    isLeaving: () => isLeaving,
  };
}
