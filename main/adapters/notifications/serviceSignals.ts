import { z } from 'zod';
import type { SessionBus } from '../dbus/sessionBus.ts';
import { SERVICE, SERVICE_PATH } from './notificationService.ts';

type ServiceListener = {
  readonly onAction: (serviceId: number, key: string) => void;
  readonly onClosed: (serviceId: number) => void;
  readonly onOwner: (owner: string | null) => void;
};

const actionSchema = z.tuple([z.number(), z.string()]);
const closedSchema = z.tuple([z.number(), z.number()]);

/** Tells what the service says about its notifications, until the returned function is called. */
export function followService(bus: SessionBus, listener: ServiceListener): () => void {
  const from = (member: string, hear: (body: readonly unknown[]) => void): (() => void) =>
    // Later: a signal may come in one packet with the answer that gives its notification an id.
    bus.onSignal({ service: SERVICE, path: SERVICE_PATH, interface: SERVICE, member }, (body) => {
      setImmediate(hear, body);
    });
  const stops = [
    from('ActionInvoked', (body) => {
      const parsed = actionSchema.safeParse(body);
      if (parsed.success) listener.onAction(...parsed.data);
    }),
    from('NotificationClosed', (body) => {
      const parsed = closedSchema.safeParse(body);
      if (parsed.success) listener.onClosed(parsed.data[0]);
    }),
    bus.onOwnerChange(SERVICE, listener.onOwner),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
