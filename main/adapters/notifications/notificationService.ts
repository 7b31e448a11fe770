import type { Variant } from 'dbus-native';
import { z } from 'zod';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Clock } from '../../ports.ts';
import type { BusCall } from '../dbus/busConnection.ts';
import type { SessionBus } from '../dbus/sessionBus.ts';

export const SERVICE = 'org.freedesktop.Notifications';
export const SERVICE_PATH = '/org/freedesktop/Notifications';

/** The program that shows notifications now, and what it can do. */
export type Shower = {
  /** Its unique name on the bus. */
  readonly owner: string;
  readonly hasButtons: boolean;
  readonly readsMarkup: boolean;
};

/** The values of `Notify`, in the order of the Desktop Notifications specification. */
export type NotifyBody = readonly [
  appName: string,
  replacesId: number,
  icon: string,
  title: string,
  body: string,
  actions: readonly string[],
  hints: Readonly<Record<string, Variant>>,
  expiresAfterMs: number,
];

export type NotificationService = {
  /** Whoever shows notifications, started where need be; null when nobody answers in time. */
  reach(): Promise<Shower | null>;
  /** The service's own id of the notification; null when it was not taken. */
  notify(shower: Shower, body: NotifyBody): Promise<number | null>;
  close(owner: string, serviceId: number): void;
};

const NOTIFY_LIMIT_MS = 2_000;
/** A service that did not come up is not asked again before this. */
const NEXT_START_MS = minutes(3);

const capabilitiesSchema = z.tuple([z.array(z.string())]);
const serviceIdSchema = z.tuple([z.number().int().positive()]);

export function createNotificationService(bus: SessionBus, clock: Clock): NotificationService {
  const awaken = createAwaken(bus, clock);
  let known: Shower | null = null;

  const ask = async (owner: string): Promise<Shower | null> => {
    const answer = await bus.call(serviceCall(owner, 'GetCapabilities'));
    const parsed = capabilitiesSchema.safeParse(answer.ok ? answer.value : null);
    if (!parsed.success) return null;
    const [capabilities] = parsed.data;
    const [hasButtons, readsMarkup] = ['actions', 'body-markup'].map((name) => capabilities.includes(name));
    return { owner, hasButtons: hasButtons === true, readsMarkup: readsMarkup === true };
  };
  return {
    async reach() {
      const owner = (await bus.ownerOf(SERVICE)) ?? ((await awaken()) ? await bus.ownerOf(SERVICE) : null);
      if (owner === null) return null;
      if (known?.owner !== owner) known = await ask(owner);
      return known;
    },
    async notify({ owner }, body) {
      const call = { ...serviceCall(owner, 'Notify'), signature: 'susssasa{sv}i', body };
      const answer = await bus.call({ ...call, limitMs: NOTIFY_LIMIT_MS });
      const parsed = serviceIdSchema.safeParse(answer.ok ? answer.value : null);
      return parsed.success ? parsed.data[0] : null;
    },
    close(owner, serviceId) {
      void bus.call({ ...serviceCall(owner, 'CloseNotification'), signature: 'u', body: [serviceId] });
    },
  };
}

/** Starts an activatable service, at most once in a while; true when it is up. */
function createAwaken(bus: SessionBus, clock: Clock): () => Promise<boolean> {
  let askedAt: EpochMs | null = null;
  let coming = Promise.resolve(false);
  return () => {
    if (askedAt !== null && Math.abs(clock.now() - askedAt) < NEXT_START_MS) return coming;
    askedAt = clock.now();
    coming = bus.startService(SERVICE);
    return coming;
  };
}

const serviceCall = (destination: string, member: string): BusCall => ({
  ...{ destination, path: SERVICE_PATH, interface: SERVICE, member },
});
