import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron';
import type { Page } from '../../../shared/ipc/define.ts';
import { APP_ORIGIN } from '../security/appProtocol.ts';
import { fitToWorkArea, type Bounds } from './fitToWorkArea.ts';
import type { WindowPlaces } from './windowPlaces.ts';

export type WindowKind = 'main' | 'panel';

/** `icon` is for Linux; elsewhere the package brings it. */
export type WindowFiles = { readonly preload: string; readonly icon: string; readonly places: WindowPlaces };

/** The colours of --bg-canvas, so that no white flashes before the first paint. */
const CANVAS = { light: '#F5F5F2', dark: '#121316' };
const PLACE_SETTLES_MS = 300;

/** SECURITY: every window is sandboxed, isolated and without Node (checklist 2, 3, 4, 6, 8 to 12). */
const webPreferences = (preload: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  spellcheck: false,
  disableBlinkFeatures: 'Auxclick',
});

/** The displays without their bars, the primary one first. */
export function workAreas(): readonly [Bounds, ...Bounds[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)];
}

/** Where a window opens for the first time, on the primary display. */
export function firstPlaceOf(kind: WindowKind): Bounds {
  const [area] = workAreas();
  if (kind === 'panel') {
    return fitToWorkArea({ x: area.x + area.width - 380 - 16, y: area.y + 16, width: 380, height: 820 }, [
      area,
    ]);
  }
  const x = area.x + Math.max(0, Math.round((area.width - 1120) / 2));
  const y = area.y + Math.max(0, Math.round((area.height - 760) / 2));
  return fitToWorkArea({ x, y, width: 1120, height: 760 }, [area]);
}

/** Where a window opens: where it was, made to fit, or its first place. */
function boundsFor(kind: WindowKind, places: WindowPlaces): Bounds {
  const kept = places.read(kind);
  return kept === null ? firstPlaceOf(kind) : fitToWorkArea(kept, workAreas());
}

/** Keeps the place when a move or resize has settled. Returns the function that stops. */
function rememberPlace(window: BrowserWindow, kind: WindowKind, places: WindowPlaces): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    places.keep(kind, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, PLACE_SETTLES_MS);
  };
  window.on('move', settle);
  window.on('resize', settle);
  window.on('close', keep);
  window.on('closed', () => {
    clearTimeout(timer);
  });
}

const FILES: Readonly<Record<Page, string>> = {
  main: 'index.html',
  panel: 'panel.html',
  reminder: 'reminder.html',
};

/** A hidden window of ours, its page loading. */
export function openPage(
  page: Page,
  { preload, icon }: WindowFiles,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    ...options,
    webPreferences: webPreferences(preload),
  });
  void window.loadURL(`${APP_ORIGIN}/${FILES[page]}`);
  return window;
}

/** A hidden window of ours at its remembered place, its page loading. */
export function createWindow(
  kind: WindowKind,
  files: WindowFiles,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = openPage(kind, files, { ...boundsFor(kind, files.places), ...options });
  rememberPlace(window, kind, files.places);
  return window;
}
