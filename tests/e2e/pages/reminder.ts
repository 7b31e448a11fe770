import type { Page } from '@playwright/test';
import type { Callside } from '../callside.ts';

/** The reminder's own window, or its line at the foot of the main one. */
export const reminderOn = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    client: page.getByRole('heading', { level: 1 }),
    prepare: button('Prepare'),
    join: button('Join'),
    snooze: button('Snooze'),
    snoozeFor: (words: RegExp) => page.getByRole('menuitem', { name: words }),
  };
};

export const stripOn = (main: Page) => main.getByRole('region', { name: 'Reminder' });

export type ReminderWindow = {
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isMainFocused: boolean;
  readonly isOnTop: boolean;
  readonly rightGap: number;
  readonly topGap: number;
  readonly size: readonly number[];
};

/** The reminder's window as the system has it; null while there is none. */
export const reminderWindow = ({ app }: Callside): Promise<ReminderWindow | null> =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const of = (file: string) =>
      BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(file));
    const window = of('/reminder.html');
    if (window === undefined) return null;
    const { x, y, width, height } = window.getBounds();
    const { workArea } = screen.getDisplayMatching(window.getBounds());
    return {
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
      isMainFocused: of('/index.html')?.isFocused() ?? false,
      isOnTop: window.isAlwaysOnTop(),
      rightGap: workArea.x + workArea.width - x - width,
      topGap: y - workArea.y,
      size: [width, height],
    };
  });
