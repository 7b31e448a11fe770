import { joinBus } from '../builders/joinBus.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** What `Notify` brought, as the service received it. */
export type Notified = {
  readonly serviceId: number;
  readonly title: string;
  readonly body: string;
  /** Keys and texts, taking turns. */
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
  readonly icon: string;
  readonly expiresAfterMs: number;
};

export type ServiceOptions = {
  readonly address: string;
  readonly capabilities?: readonly string[];
  /** Members that never answer, while the others do. */
  readonly silentMembers?: readonly string[];
};

/** A program that shows notifications, on a bus of its own: what a desktop runs, without the desktop. */
export type FakeNotificationService = {
  /** Everything it was asked to show, oldest first. */
  readonly notified: readonly Notified[];
  /** Members that were called, in their order. */
  readonly called: readonly string[];
  visible(): readonly Notified[];
  press(serviceId: number, key: string): void;
  /** The user closes it. */
  dismiss(serviceId: number): void;
  /** Sends any signal; it is on the bus on return. */
  readonly signal: (member: string, signature: string, body: readonly unknown[]) => Promise<void>;
  close(): Promise<void>;
};

const DISMISSED = 2;
const CLOSED_BY_CALL = 3;
const REPLACE_EXISTING = 2;
const ALLOW_REPLACEMENT = 1;
const DEFAULT_CAPABILITIES = ['actions', 'body', 'body-markup', 'icon-static'];

const DESCRIPTOR = {
  name: NAME,
  methods: {
    Notify: ['susssasa{sv}i', 'u'],
    CloseNotification: ['u', ''],
    GetCapabilities: ['', 'as'],
  },
  signals: {},
} as const;

type Answer = (values: readonly unknown[]) => unknown;

/** Members as the library exports them: each call noted, and left without an answer where the options say so. */
function membersOf(
  answers: Readonly<Record<string, Answer>>,
  called: string[],
  options: ServiceOptions,
): object {
  const entries = Object.entries(answers).map(([member, answer]) => [
    member,
    (...values: readonly unknown[]) => {
      called.push(member);
      const isSilent = options.silentMembers?.includes(member) === true;
      return isSilent ? new Promise(() => undefined) : answer(values);
    },
  ]);
  return Object.fromEntries(entries) as object;
}

export async function startNotificationService(options: ServiceOptions): Promise<FakeNotificationService> {
  const bus = joinBus(options.address);
  const notified: Notified[] = [];
  const called: string[] = [];
  const visible = new Map<number, Notified>();
  const emit = (member: string, signature: string, body: readonly unknown[]): void =>
    bus.sendSignal(PATH, NAME, member, signature, [...body]);
  const takeAway = (serviceId: number, reason: number): void => {
    if (visible.delete(serviceId)) emit('NotificationClosed', 'uu', [serviceId, reason]);
  };
  const answers = {
    GetCapabilities: () => options.capabilities ?? DEFAULT_CAPABILITIES,
    Notify: (values: readonly unknown[]) => {
      const received = receivedBy(values, notified.length + 1);
      notified.push(received);
      visible.set(received.serviceId, received);
      return received.serviceId;
    },
    CloseNotification: ([serviceId]: readonly unknown[]) => {
      takeAway(Number(serviceId), CLOSED_BY_CALL);
      return null;
    },
  };
  bus.exportInterface(membersOf(answers, called, options), PATH, DESCRIPTOR as never);
  await bus.requestName(NAME, ALLOW_REPLACEMENT | REPLACE_EXISTING);
  return {
    ...{ notified, called },
    visible: () => [...visible.values()],
    press(serviceId, key) {
      emit('ActionInvoked', 'us', [serviceId, key]);
      takeAway(serviceId, DISMISSED);
    },
    async signal(member, signature, body) {
      emit(member, signature, body);
      await bus.invokeDbus({ member: 'GetId' });
    },
    dismiss: (serviceId) => takeAway(serviceId, DISMISSED),
    close: () => bus.close(),
  };
}

function receivedBy(values: readonly unknown[], freeId: number): Notified {
  const [, replacesId, icon, title, body, actions, hints, expiresAfterMs] = values as readonly [
    ...[string, number, string, string, string],
    ...[readonly string[], Readonly<Record<string, unknown>>, number],
  ];
  return {
    ...{ icon, title, body, actions, hints, expiresAfterMs },
    serviceId: replacesId === 0 ? freeId : replacesId,
  };
}
