import { describe, it } from 'vitest';
import { createSessionBus } from '../../main/adapters/dbus/sessionBus.ts';
import { createLinuxNotifier } from '../../main/adapters/notifications/linuxNotifier.ts';
import { canStartBus, noBus, startPrivateBus } from '../builders/privateBus.ts';
import { silentLog } from '../builders/testDatabase.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeNotifier } from '../fakes/fakeNotifier.ts';
import { startNotificationService, type Notified } from '../fakes/notificationService.ts';
import { notifierContract, type OpenedNotifier, type Seen } from './notifier.ts';

notifierContract('notifications in memory', () => {
  const clock = fakeClock();
  const notifier = fakeNotifier(clock);
  const idOf = (title: string) => notifier.shown.findLast((shown) => shown.title === title)?.id ?? title;
  const seen = (id: string) => notifier.shown.filter((shown) => shown.id === id).slice(-1);
  return Promise.resolve({
    ...{ notifier, clock },
    visible: () =>
      notifier
        .visible()
        .flatMap(seen)
        .map(({ title, body, buttons }) => ({ title, body, buttons: buttons.map(({ text }) => text) })),
    press: (title, action) => notifier.press(idOf(title), action),
    dismiss: (title) => notifier.dismiss(idOf(title)),
    takeServiceAway: () => notifier.setReady(false),
    settle: () => Promise.resolve(),
    close: () => notifier.dispose(),
  });
});

const textsAt = (actions: readonly string[]) => actions.filter((_text, index) => index % 2 === 1);

const seenAs = ({ title, body, actions }: Notified): Seen => ({
  ...{ title, body },
  buttons: textsAt(actions).slice(1),
});

async function openOnBus(): Promise<OpenedNotifier> {
  const privateBus = await startPrivateBus();
  const service = await startNotificationService({ address: privateBus.address });
  const clock = fakeClock();
  const bus = createSessionBus(silentLog, privateBus.address);
  const notifier = createLinuxNotifier({ bus, clock, log: silentLog, icon: 'callside' });
  const idOf = (title: string) => service.notified.findLast((shown) => shown.title === title)?.serviceId ?? 0;
  return {
    ...{ notifier, clock },
    visible: () => service.visible().map(seenAs),
    press: (title, action) => service.press(idOf(title), action === 'open' ? 'default' : action),
    dismiss: (title) => service.dismiss(idOf(title)),
    takeServiceAway: () => service.close(),
    async settle() {
      await bus.call({ ...PING, destination: 'org.freedesktop.Notifications' });
      await bus.call({ ...PING, destination: 'org.freedesktop.DBus' });
      await new Promise((done) => setImmediate(done));
    },
    async close() {
      notifier.dispose();
      bus.close();
      await service.close();
      await privateBus.close();
    },
  };
}

const PING = { path: '/', interface: 'org.freedesktop.DBus.Peer', member: 'Ping' };

if (canStartBus) notifierContract('notifications over D-Bus', openOnBus);
else describe('notifications over D-Bus', () => it.skip(`keep the contract${noBus}`));
