import { dbusCall, type BusConnection, type BusSignal } from './busConnection.ts';

/** `owner` is the unique name of the connection that owns a name, null for none. */
export type OwnerListener = (owner: string | null) => void;

type Watched = {
  /** Undefined until the bus has answered. */
  owner: string | null | undefined;
  readonly listeners: Set<OwnerListener>;
};
type Names = Map<string, Watched>;

export type OwnerWatch = {
  /** The returned function ends it. */
  watch(name: string, listener: OwnerListener): () => void;
  isWatching(): boolean;
  /** Asks a new connection for every watched name. */
  follow(connection: BusConnection): void;
  hear(signal: BusSignal): void;
  /** The bus is gone, and with it everybody on it. */
  forget(): void;
};

const BUS = 'org.freedesktop.DBus';

/** Who owns the names somebody watches. `current` is the connection there is now. */
export function createOwnerWatch(current: () => BusConnection | null): OwnerWatch {
  const names: Names = new Map();
  return {
    watch(name, listener) {
      const watched = names.get(name) ?? add(names, name, current());
      watched.listeners.add(listener);
      if (watched.owner !== undefined) queueMicrotask(() => listener(watched.owner ?? null));
      return () => {
        if (!watched.listeners.delete(listener) || watched.listeners.size > 0) return;
        names.delete(name);
        void current()?.call(dbusCall('RemoveMatch', [ruleOf(name)]));
      };
    },
    isWatching: () => names.size > 0,
    follow(connection) {
      for (const [name, watched] of names) {
        watched.owner = undefined;
        void ask(names, name, connection);
      }
    },
    hear({ sender, member, body: [name, , owner] }) {
      if (sender === BUS && member === 'NameOwnerChanged' && typeof name === 'string')
        tell(names, name, ownerIn(owner));
    },
    forget() {
      for (const name of [...names.keys()]) tell(names, name, null);
    },
  };
}

function add(names: Names, name: string, connection: BusConnection | null): Watched {
  const watched: Watched = { owner: undefined, listeners: new Set() };
  names.set(name, watched);
  if (connection !== null) void ask(names, name, connection);
  return watched;
}

async function ask(names: Names, name: string, connection: BusConnection): Promise<void> {
  void connection.call(dbusCall('AddMatch', [ruleOf(name)]));
  const answer = await connection.call(dbusCall('GetNameOwner', [name]));
  // A change heard meanwhile is newer than the answer.
  if (names.get(name)?.owner === undefined) tell(names, name, answer.ok ? ownerIn(answer.value[0]) : null);
}

function tell(names: Names, name: string, owner: string | null): void {
  const watched = names.get(name);
  if (watched === undefined || watched.owner === owner) return;
  watched.owner = owner;
  for (const listener of [...watched.listeners]) listener(owner);
}

const ruleOf = (name: string): string =>
  `type='signal',sender='${BUS}',interface='${BUS}',member='NameOwnerChanged',arg0='${name}'`;

/** A name as the bus sends it: blank for none. */
export const ownerIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
