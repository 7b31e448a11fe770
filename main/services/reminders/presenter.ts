import { seconds } from '../../../shared/lib/time.ts';
import type { Clock, Windows } from '../../ports.ts';
import type { Notifier, SystemNotification } from '../../reminderPorts.ts';

/** A service of notifications that needs longer than this is not there. */
const HANGS_AFTER_MS = seconds(3);

export type PresenterDeps = {
  readonly notifier: Notifier;
  readonly windows: Pick<Windows, 'showReminder' | 'hideReminder'>;
  readonly clock: Pick<Clock, 'after'>;
  readonly isWindowWanted: () => boolean;
  /** Whether a reminder is still to be shown. */
  readonly isCurrent: (id: string) => boolean;
  /** Where reminders show, or whether the system shows them, changed. */
  readonly onChange: () => void;
};

/** Whether the system shows it; false also when it does not say so in time, and then what comes late is closed. */
function offer({ notifier, clock }: PresenterDeps, notification: SystemNotification): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let isLate = false;
  const cancel = clock.after(HANGS_AFTER_MS, () => {
    isLate = true;
    resolve(false);
  });
  const answer = (isShown: boolean): void => {
    cancel();
    if (isLate && isShown) notifier.close(notification.id);
    resolve(isShown);
  };
  notifier.show(notification).then(answer, () => answer(false));
  return promise;
}

/** Brings reminders to the screen: as notifications of the system or, where they do not come up, in the window. */
export function createPresenter(deps: PresenterDeps) {
  const { notifier, windows, isWindowWanted, isCurrent, onChange } = deps;
  const inWindow = new Set<string>();
  let isReady = true;

  const setReady = (next: boolean): void => {
    if (next === isReady) return;
    isReady = next;
    onChange();
  };
  const showInWindow = (id: string): void => {
    inWindow.add(id);
    windows.showReminder();
  };
  const showBySystem = async (notification: SystemNotification): Promise<void> => {
    const { id } = notification;
    const isShown = await offer(deps, notification);
    setReady(isShown);
    if (isShown && !isCurrent(id)) notifier.close(id);
    if (!isShown && isCurrent(id)) showInWindow(id);
  };
  return {
    isReady: () => isReady,
    shownBy: (): 'system' | 'window' => (isWindowWanted() || !isReady ? 'window' : 'system'),
    show: (notification: SystemNotification): void => {
      if (isWindowWanted()) showInWindow(notification.id);
      else void showBySystem(notification);
    },
    /** Takes a reminder off the screen. */
    remove: (id: string): void => {
      notifier.close(id);
      if (inWindow.delete(id) && inWindow.size === 0) windows.hideReminder();
    },
    /** Takes a notification off the screen; the reminder stays. */
    withdraw: (id: string): void => notifier.close(id),
    /** Asks the system whether it shows notifications; the answer may never come. */
    look: (): void => void notifier.isReady().then(setReady, () => setReady(false)),
  };
}
