import { createNotificationListeners } from '../../main/adapters/notifications/notificationListeners.ts';
import type { Clock } from '../../main/ports.ts';
import type { Notifier, SystemNotification } from '../../main/reminderPorts.ts';
import { fakeClock } from './fakeClock.ts';

export type FakeNotifier = Notifier & {
  /** Everything that was shown, oldest first. */
  readonly shown: readonly SystemNotification[];
  /** Ids of what is no longer on the screen, in the order in which it went. */
  readonly closed: readonly string[];
  /** Ids of what is on the screen. */
  visible(): readonly string[];
  /** The user presses a button, or `open` for the notification itself. */
  press(id: string, action: string): void;
  /** The user closes it. */
  dismiss(id: string): void;
  /** The next one cannot be shown. */
  failNext(): void;
  setReady(isReady: boolean): void;
};

/** What is on the screen, with the timers that end it. */
function createScreen(closed: string[]) {
  const stopTimers = new Map<string, () => void>();
  const takeAway = (id: string): boolean => {
    stopTimers.get(id)?.();
    const wasThere = stopTimers.delete(id);
    if (wasThere) closed.push(id);
    return wasThere;
  };
  return {
    takeAway,
    ids: (): readonly string[] => [...stopTimers.keys()],
    put(id: string, stopTimer: () => void) {
      stopTimers.get(id)?.();
      stopTimers.set(id, stopTimer);
    },
  };
}

/** A screen for notifications, held to the same contract as the system's. */
export function fakeNotifier(clock: Clock = fakeClock()): FakeNotifier {
  const shown: SystemNotification[] = [];
  const closed: string[] = [];
  const screen = createScreen(closed);
  const { tellAction, tellClosed, clear, ...listeners } = createNotificationListeners();
  let isReady = true;
  let failsNext = false;

  const dismiss = (id: string): void => {
    if (screen.takeAway(id)) tellClosed(id);
  };
  return {
    ...{ shown, closed, dismiss, ...listeners },
    visible: () => screen.ids(),
    press(id, action) {
      if (screen.takeAway(id)) tellAction(id, action);
    },
    failNext: () => void (failsNext = true),
    setReady: (next) => void (isReady = next),
    show(notification) {
      const { id, closesAfterMs } = notification;
      const isShown = isReady && !failsNext;
      failsNext = false;
      if (isShown) {
        const stopTimer = clock.after(closesAfterMs, () => dismiss(id));
        screen.put(id, stopTimer);
        shown.push(notification);
      }
      return Promise.resolve(isShown);
    },
    close: (id) => void screen.takeAway(id),
    isReady: () => Promise.resolve(isReady),
    dispose() {
      screen.ids().forEach(screen.takeAway);
      clear();
    },
  };
}
