import { createSessionBus, type SessionBus } from '../../../../../main/adapters/dbus/sessionBus.ts';
import { createLinuxNotifier } from '../../../../../main/adapters/notifications/linuxNotifier.ts';
import type { Notifier, SystemNotification } from '../../../../../main/reminderPorts.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { startPrivateBus, type PrivateBus } from '../../../../builders/privateBus.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';
import { fakeClock, type FakeClock } from '../../../../fakes/fakeClock.ts';
import {
  startNotificationService,
  type FakeNotificationService,
  type ServiceOptions,
} from '../../../../fakes/notificationService.ts';

export const CALL: SystemNotification = {
  id: 'reminder:1',
  title: 'Halden <Freight>\0 at 10:00',
  body: 'You want <b>a session</b> & her CFO\nby Thursday',
  buttons: [{ action: 'join', text: 'Join' }],
  closesAfterMs: minutes(5),
};

const stops: (() => unknown)[] = [];

/** Ends what a test began, the newest first. */
export async function endWorld(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop();
}

export const atEnd = (stop: () => unknown): void => void stops.push(stop);

export type World = {
  readonly privateBus: PrivateBus;
  readonly notifier: Notifier;
  readonly clock: FakeClock;
  readonly heard: readonly string[];
  readonly serve: (options?: Omit<ServiceOptions, 'address'>) => Promise<FakeNotificationService>;
};

export function aNotifier(bus: SessionBus, clock: FakeClock = fakeClock()) {
  const notifier = createLinuxNotifier({ bus, clock, log: silentLog, icon: 'callside' });
  const heard: string[] = [];
  notifier.onAction((id, action) => heard.push(`${id} ${action}`));
  notifier.onClosed((id) => heard.push(`${id} closed`));
  atEnd(() => {
    notifier.dispose();
    bus.close();
  });
  return { notifier, heard };
}

export async function aWorld(activatable: Readonly<Record<string, string>> = {}): Promise<World> {
  const privateBus = await startPrivateBus(activatable);
  atEnd(() => privateBus.close());
  const clock = fakeClock();
  const serve = async (options: Omit<ServiceOptions, 'address'> = {}) => {
    const service = await startNotificationService({ address: privateBus.address, ...options });
    atEnd(() => service.close());
    return service;
  };
  return { privateBus, clock, serve, ...aNotifier(createSessionBus(silentLog, privateBus.address), clock) };
}
