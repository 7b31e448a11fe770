import type { Notifier } from '../../reminderPorts.ts';

/** Those who want to hear what becomes of notifications. */
export type NotificationListeners = Pick<Notifier, 'onAction' | 'onClosed'> & {
  readonly tellAction: (id: string, action: string) => void;
  readonly tellClosed: (id: string) => void;
  readonly clear: () => void;
};

export function createNotificationListeners(): NotificationListeners {
  const actions = new Set<(id: string, action: string) => void>();
  const closings = new Set<(id: string) => void>();
  return {
    onAction(listener) {
      actions.add(listener);
      return () => void actions.delete(listener);
    },
    onClosed(listener) {
      closings.add(listener);
      return () => void closings.delete(listener);
    },
    tellAction(id, action) {
      for (const listener of [...actions]) listener(id, action);
    },
    tellClosed(id) {
      for (const listener of [...closings]) listener(id);
    },
    clear() {
      actions.clear();
      closings.clear();
    },
  };
}
