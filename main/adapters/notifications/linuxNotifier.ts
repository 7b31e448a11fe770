import type { Clock, Logger } from '../../ports.ts';
import type { Notifier, SystemNotification } from '../../reminderPorts.ts';
import type { SessionBus } from '../dbus/sessionBus.ts';
import { createTurns } from './inTurn.ts';
import { createNotificationListeners } from './notificationListeners.ts';
import { createNotificationService } from './notificationService.ts';
import { notifyBodyOf } from './notifyBody.ts';
import { createServiceScreen } from './serviceScreen.ts';
import { followService } from './serviceSignals.ts';

export type LinuxNotifierDeps = {
  readonly bus: SessionBus;
  readonly clock: Clock;
  readonly log: Logger;
  /** Name of an icon of the theme, or the URL of a file. */
  readonly icon: string;
};

/**
 * Notifications by the Desktop Notifications specification, straight over the bus: Electron's own have no buttons on Linux,
 * and hold the whole app while their service hangs (electron#48753).
 */
export function createLinuxNotifier({ bus, clock, log, icon }: LinuxNotifierDeps): Notifier {
  const service = createNotificationService(bus, clock);
  const { tellAction, tellClosed, clear, ...listeners } = createNotificationListeners();
  const screen = createServiceScreen({ clock, service, tellAction, tellClosed });
  const inTurn = createTurns();

  const show = async (notification: SystemNotification): Promise<boolean> => {
    const shower = await service.reach();
    if (shower === null) return false;
    const { owner } = shower;
    const earlier = screen.find(notification.id);
    const replacesId = earlier?.owner === owner ? earlier.serviceId : 0;
    const serviceId = await service.notify(shower, notifyBodyOf(notification, shower, { icon, replacesId }));
    if (serviceId === null) return false;
    screen.put(notification.id, { owner, serviceId, notification }, notification.closesAfterMs);
    return true;
  };
  const stop = followService(bus, {
    onAction: (serviceId, key) => screen.press(serviceId, key),
    onClosed: (serviceId) => screen.vanish(serviceId),
    onOwner: (owner) => screen.keepOnly(owner),
  });
  return {
    ...listeners,
    async show(notification) {
      const isShown = await inTurn(notification.id, () => show(notification));
      if (!isShown) log.info('notification.notShown');
      return isShown;
    },
    close: (id) => void inTurn(id, () => screen.takeDown(id)),
    isReady: async () => (await service.reach()) !== null,
    dispose() {
      clear();
      stop();
      for (const [id] of screen.all()) screen.takeDown(id);
    },
  };
}
