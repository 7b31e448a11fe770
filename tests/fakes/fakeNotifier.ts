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

function createListeners<Heard extends readonly unknown[]>() {
  const listeners = new Set<(...heard: Heard) => void>();
  return {
    tell: (...heard: Heard) => [...listeners].forEach((listener) => void listener(...heard)),
    add(listener: (...heard: Heard) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}

/** A screen for notifications, held to the same contract as the system's. */
export function fakeNotifier(clock: Clock = fakeClock()): FakeNotifier {
  const shown: SystemNotification[] = [];
  const closed: string[] = [];
  const stopTimers = new Map<string, () => void>();
  const actions = createListeners<readonly [string, string]>();
  const closings = createListeners<readonly [string]>();
  let isReady = true;
  let failsNext = false;

  const takeAway = (id: string): boolean => {
    stopTimers.get(id)?.();
    const wasThere = stopTimers.delete(id);
    if (wasThere) closed.push(id);
    return wasThere;
  };
  const dismiss = (id: string): void => {
    if (takeAway(id)) closings.tell(id);
  };
  return {
    ...{ shown, closed, dismiss },
    visible: () => [...stopTimers.keys()],
    press(id, action) {
      if (takeAway(id)) actions.tell(id, action);
    },
    failNext: () => void (failsNext = true),
    setReady: (next) => void (isReady = next),
    show(notification) {
      const fails = failsNext || !isReady;
      failsNext = false;
      if (fails) return Promise.resolve(false);
      const { id, closesAfterMs } = notification;
      stopTimers.get(id)?.();
      stopTimers.set(
        id,
        clock.after(closesAfterMs, () => dismiss(id)),
      );
      shown.push(notification);
      return Promise.resolve(true);
    },
    close: (id) => void takeAway(id),
    isReady: () => Promise.resolve(isReady),
    onAction: actions.add,
    onClosed: closings.add,
    dispose() {
      [...stopTimers.keys()].forEach(takeAway);
      actions.clear();
      closings.clear();
    },
  };
}
