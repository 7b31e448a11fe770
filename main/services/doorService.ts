import { seconds } from '../../shared/lib/time.ts';
import type { Clock, Windows } from '../ports.ts';
import type { TrayHost } from '../reminderPorts.ts';

export type DoorDeps = {
  readonly tray: Pick<TrayHost, 'isThere' | 'onChange'>;
  readonly windows: Pick<Windows, 'showMain' | 'showMainQuietly'>;
  readonly clock: Pick<Clock, 'after'>;
  /** macOS has a dock: it is a door without a tray. */
  readonly hasDock: boolean;
};

/** At login the part of the desktop that shows icons may come up later than Callside. */
const LONGEST_WAIT_MS = seconds(5);

/** Sees to it that there is always a way back to the main window: the tray, or the window itself. */
export function createDoorService({ tray, windows, clock, hasDock }: DoorDeps) {
  let cancelWait = (): void => undefined;

  const openUnlessTray = (): void => {
    if (!tray.isThere() && !hasDock) windows.showMainQuietly();
  };
  return {
    /** Begins with the window, or hidden: then it appears, minimised, only where no tray has come after a while. */
    begin(isHidden: boolean): void {
      if (!isHidden) windows.showMain();
      else cancelWait = clock.after(LONGEST_WAIT_MS, openUnlessTray);
    },
    /** Brings the window back when the tray goes for good; returns the function that stops. */
    follow(): () => void {
      const stop = tray.onChange(openUnlessTray);
      return () => {
        cancelWait();
        stop();
      };
    },
  };
}
