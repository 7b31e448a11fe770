import type { SessionBus } from '../dbus/sessionBus.ts';
import type { TrayWatch } from './trayHost.ts';

type Bus = Pick<SessionBus, 'call' | 'onOwnerChange'>;

const WATCHER = 'org.kde.StatusNotifierWatcher';
const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };

/** Windows and macOS always have a place for icons. */
export const alwaysThere: TrayWatch = {
  follow(listener) {
    listener(true);
    return () => undefined;
  },
  hasOurIcon: () => Promise.resolve(true),
};

/** All texts in a value of the bus, however deep its variants nest. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Items are named by connection and path, `:1.16/StatusNotifierItem`; some hosts give the connection alone. */
async function registeredConnections(bus: Bus): Promise<readonly string[] | null> {
  const answer = await bus.call({
    ...{ destination: WATCHER, path: '/StatusNotifierWatcher' },
    ...{ interface: 'org.freedesktop.DBus.Properties', member: 'Get' },
    signature: 'ss',
    body: [WATCHER, 'RegisteredStatusNotifierItems'],
  });
  if (!answer.ok) return null;
  return textsIn(answer.value).flatMap((item) => /^:\d+\.\d+/u.exec(item)?.[0] ?? []);
}

async function processOf(bus: Bus, connection: string): Promise<unknown> {
  const member = 'GetConnectionUnixProcessID';
  const call = { ...BUS, interface: BUS.destination, member, signature: 's', body: [connection] };
  const answer = await bus.call(call);
  return answer.ok ? answer.value[0] : null;
}

/** On Linux icons are shown by whoever owns the watcher's name: a panel, or an extension of GNOME. */
export const watchOnBus = (bus: Bus, pid: number): TrayWatch => ({
  follow: (listener) => bus.onOwnerChange(WATCHER, (owner) => listener(owner !== null)),
  async hasOurIcon() {
    const connections = await registeredConnections(bus);
    if (connections === null) return null;
    const processes = await Promise.all(connections.map((connection) => processOf(bus, connection)));
    return processes.includes(pid);
  },
});
