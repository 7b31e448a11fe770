import { expect } from '@playwright/test';
import { callOn, desktopBus, type BusMethod } from './onBus.ts';

/** An entry of the tray's menu, as the desktop draws it. */
export type TrayEntry = {
  readonly id: number;
  readonly text: string;
  readonly isSeparator: boolean;
  readonly isEnabled: boolean;
  readonly entries: readonly TrayEntry[];
};

/** The icon that the app under test put into the desktop's tray. */
export type TrayItem = {
  /** Of org.kde.StatusNotifierItem: Title, ToolTip, IconPixmap, Menu and more. */
  properties(): Promise<Readonly<Record<string, unknown>>>;
  menu(): Promise<readonly TrayEntry[]>;
  /** Presses an entry by the texts on the way to it. */
  press(...texts: readonly string[]): Promise<void>;
  /** A click on the icon itself. */
  click(): Promise<void>;
  close(): Promise<void>;
};

const WATCHER = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
} as const;
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

type Layout = readonly [
  id: number,
  properties: Readonly<Record<string, unknown>>,
  children: readonly unknown[],
];

/** Where tray icons registered: the connection of each, and the object on it. */
async function registeredItems(): Promise<readonly string[]> {
  const bus = desktopBus();
  const items = await callOn(bus, {
    ...WATCHER,
    ...{ interface: PROPERTIES, member: 'Get', signature: 'ss' },
    body: [WATCHER.destination, 'RegisteredStatusNotifierItems'],
  });
  await bus.close();
  return items as readonly string[];
}

/** Waits until the one app under test has registered its icon. */
export async function trayItem(): Promise<TrayItem> {
  await expect.poll(async () => (await registeredItems()).length).toBe(1);
  const [address = ''] = await registeredItems();
  const slash = address.indexOf('/');
  const [destination, path] = [address.slice(0, slash), address.slice(slash)];
  const bus = desktopBus();
  const call = (method: Omit<BusMethod, 'destination'>) => callOn(bus, { ...method, destination });
  const properties = async () =>
    (await call({
      ...{ path, interface: PROPERTIES, member: 'GetAll', signature: 's', body: [ITEM] },
    })) as Readonly<Record<string, unknown>>;
  const onMenu = async (member: string, signature: string, body: readonly unknown[]) =>
    call({ path: String((await properties())['Menu']), interface: MENU, member, signature, body });
  const menu = async () => {
    await onMenu('AboutToShow', 'i', [0]);
    const [, layout] = (await onMenu('GetLayout', 'iias', [0, -1, []])) as readonly [number, Layout];
    return entryIn(layout).entries;
  };
  return {
    ...{ properties, menu },
    async press(...texts) {
      const { id } = find(await menu(), texts);
      await onMenu('Event', 'isvu', [id, 'clicked', ['s', ''], 0]);
    },
    async click() {
      await call({ path, interface: ITEM, member: 'Activate', signature: 'ii', body: [0, 0] });
    },
    close: () => bus.close(),
  };
}

function entryIn([id, properties, children]: Layout): TrayEntry {
  // An underscore marks a key to press; two stand for one.
  const label = properties['label'];
  const text = typeof label === 'string' ? label.replace(/_(.?)/g, '$1') : '';
  return {
    ...{ id, text },
    isSeparator: properties['type'] === 'separator',
    isEnabled: properties['enabled'] !== false,
    entries: (children as readonly Layout[]).map(entryIn),
  };
}

function find(entries: readonly TrayEntry[], [text, ...rest]: readonly string[]): TrayEntry {
  const found = entries.find((entry) => entry.text === text);
  if (found === undefined) {
    throw new Error(
      `The tray has no “${text ?? ''}”, only: ${entries.map((entry) => entry.text).join(', ')}`,
    );
  }
  return rest.length === 0 ? found : find(found.entries, rest);
}
