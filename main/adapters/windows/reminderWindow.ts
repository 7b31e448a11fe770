import { nativeTheme, screen, type BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { workAreas } from './displays.ts';
import { cornerAt, cornerOf, reminderBounds, type Corner } from './reminderPlace.ts';

type Create = (options: BrowserWindowConstructorOptions) => BrowserWindow;

export type ReminderWindow = {
  show(): void;
  hide(): void;
  /** Gives the window the height of its content, in CSS pixels, and shows it if it waited for that. */
  fit(heightPx: number): void;
  /** Of the page that is open, or null. */
  pageId(): number | null;
};

/** The colours of --bg-raised, so that nothing flashes before the first paint. */
const RAISED = { light: '#FFFFFF', dark: '#222328' };
const FIRST_HEIGHT = 220;
// A page that never measures itself is shown all the same: a reminder must not be silent.
const LONGEST_WAIT_MS = 2_500;

const cornerInUse = (): Corner =>
  cornerOf(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea);

function createReminderWindow(create: Create): BrowserWindow {
  const window = create({
    title: 'Callside reminder',
    ...reminderBounds(cornerInUse(), { heightPx: FIRST_HEIGHT, zoom: 1 }, workAreas()),
    backgroundColor: nativeTheme.shouldUseDarkColors ? RAISED.dark : RAISED.light,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    acceptFirstMouse: true,
  });
  // Over a meeting that fills the screen too.
  window.setAlwaysOnTop(true, 'screen-saver');
  return window;
}

/** Set at every show: macOS and some window managers forget it while a window is hidden. */
function appear(window: BrowserWindow): void {
  window.showInactive();
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}

function place(window: BrowserWindow, heightPx: number): void {
  const zoom = window.webContents.getZoomFactor();
  window.setBounds(reminderBounds(cornerAt(window.getBounds()), { heightPx, zoom }, workAreas()));
}

/** Shows the window if its page has said nothing for too long. Returns the function that stops waiting. */
function showAnyway(window: BrowserWindow): () => void {
  const timer = setTimeout(() => {
    if (!window.isDestroyed() && !window.isVisible()) appear(window);
  }, LONGEST_WAIT_MS);
  return () => clearTimeout(timer);
}

/** Keeps the window on a display while displays come, go and change. Returns the function that stops. */
function followDisplays(fit: () => void): () => void {
  screen.on('display-removed', fit);
  screen.on('display-metrics-changed', fit);
  return () => {
    screen.off('display-removed', fit);
    screen.off('display-metrics-changed', fit);
  };
}

/**
 * The reminder at the top right of the display that the pointer is on. It never takes the focus by appearing, is as high
 * as its content, and exists only while it shows something.
 */
export function createReminder(create: Create): ReminderWindow {
  let window: BrowserWindow | null = null;
  let heightPx = FIRST_HEIGHT;

  const refit = (): void => {
    if (window !== null) place(window, heightPx);
  };
  const open = (): BrowserWindow => {
    heightPx = FIRST_HEIGHT;
    const opened = createReminderWindow(create);
    const stops = [showAnyway(opened), followDisplays(refit)];
    // The pages share their zoom, which is known from here on: the page is laid out once, in its final width.
    opened.webContents.once('did-navigate', refit);
    opened.on('closed', () => {
      stops.forEach((stop) => stop());
      if (window === opened) window = null;
    });
    return opened;
  };
  return {
    show() {
      if (window === null) window = open();
      else window.moveTop();
    },
    hide: () => window?.destroy(),
    fit(nextPx) {
      if (window === null) return;
      heightPx = nextPx;
      place(window, heightPx);
      if (!window.isVisible()) appear(window);
    },
    pageId: () => window?.webContents.id ?? null,
  };
}
