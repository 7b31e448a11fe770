import type { Clock } from '../../ports.ts';
import type { SystemNotification } from '../../reminderPorts.ts';
import type { NotificationListeners } from './notificationListeners.ts';
import type { NotificationService } from './notificationService.ts';
import { actionOf } from './notifyBody.ts';
import { createOpenNotifications, type OpenNotifications } from './openNotifications.ts';

/** One on the screen, by the id its service gave it. */
type OnScreen = {
  readonly owner: string;
  readonly serviceId: number;
  readonly notification: SystemNotification;
};

/** What a service shows for us, and what becomes of it. */
export type ServiceScreen = Pick<OpenNotifications<OnScreen>, 'put' | 'find' | 'all'> & {
  takeDown(id: string): void;
  /** The service says that this key of its notification was pressed. */
  press(serviceId: number, key: string): void;
  /** The service says that it took it away. */
  vanish(serviceId: number): void;
  /** What an earlier owner of the service's name showed went with it. */
  keepOnly(owner: string | null): void;
};

type ScreenDeps = Pick<NotificationListeners, 'tellAction' | 'tellClosed'> & {
  readonly clock: Clock;
  readonly service: NotificationService;
};

export function createServiceScreen({ clock, service, tellAction, tellClosed }: ScreenDeps): ServiceScreen {
  const open = createOpenNotifications<OnScreen>(clock, (id) => {
    takeDown(id);
    tellClosed(id);
  });
  const takeDown = (id: string): void => {
    const found = open.take(id);
    if (found !== null) service.close(found.owner, found.serviceId);
  };
  const takeAway = (isGone: (shown: OnScreen) => boolean): void => {
    const gone = open.all().filter(([, shown]) => isGone(shown));
    for (const [id] of gone) {
      open.take(id);
      tellClosed(id);
    }
  };
  return {
    ...open,
    takeDown,
    press(serviceId, key) {
      const pressed = open.all().find(([, shown]) => shown.serviceId === serviceId);
      const action = pressed === undefined ? null : actionOf(pressed[1].notification, key);
      if (pressed === undefined || action === null) return;
      takeDown(pressed[0]);
      tellAction(pressed[0], action);
    },
    vanish: (serviceId) => takeAway((shown) => shown.serviceId === serviceId),
    keepOnly: (owner) => takeAway((shown) => shown.owner !== owner),
  };
}
