import { err } from '../../../shared/lib/result.ts';
import type { Logger } from '../../ports.ts';
import { addressOfSession } from './busAddress.ts';
import { dbusCall, type BusAnswer, type BusCall } from './busConnection.ts';
import { createBusDialler, type BusDialler } from './busDialler.ts';
import { createOwnerWatch, ownerIn, type OwnerListener } from './ownerWatch.ts';
import { createSignalWatch, type SignalListener, type SignalSource } from './signalWatch.ts';

/** The user's message bus. Nothing blocks or throws: where there is no bus, nobody owns a name and every call fails. */
export type SessionBus = {
  nameHasOwner(name: string): Promise<boolean>;
  /** The unique name of the owner, null for none. */
  ownerOf(name: string): Promise<string | null>;
  /** Has the bus start an activatable service; false when it is not up within five seconds. */
  startService(name: string): Promise<boolean>;
  /** Ends within `limitMs`, one second unless told; never starts a service. */
  call(call: BusCall): Promise<BusAnswer>;
  /**
   * Tells the owner's unique name soon after now and after every change; null when there is none, or no bus.
   * May tell the same twice. The returned function ends it.
   */
  onOwnerChange(name: string, listener: OwnerListener): () => void;
  /** Only what the current owner of the service sends. */
  onSignal(source: SignalSource, listener: SignalListener): () => void;
  close(): void;
};

const START_LIMIT_MS = 5_000;

/** Connects when it is first needed, and again when the bus went away while somebody listens. */
export function createSessionBus(log: Logger, address = addressOfSession(process.env)): SessionBus {
  const current = () => dialler.current();
  const owners = createOwnerWatch(current);
  const signals = createSignalWatch(current, owners);
  const dialler: BusDialler = createBusDialler({
    ...{ address, log },
    isWanted: () => owners.isWatching(),
    onOpen(connection) {
      signals.follow(connection);
      owners.follow(connection);
    },
    onSignal(signal) {
      owners.hear(signal);
      signals.hear(signal);
    },
    onAway: () => owners.forget(),
  });
  const connecting = (stop: () => void): (() => void) => {
    void dialler.connection();
    return stop;
  };
  const call = async (wanted: BusCall): Promise<BusAnswer> => {
    const connection = dialler.current() ?? (await dialler.connection());
    return connection === null ? err('NO_BUS') : connection.call(wanted);
  };
  const ownerOf = async (name: string): Promise<string | null> => {
    const answer = await call(dbusCall('GetNameOwner', [name]));
    return answer.ok ? ownerIn(answer.value[0]) : null;
  };
  return {
    call,
    ownerOf,
    nameHasOwner: async (name) => (await ownerOf(name)) !== null,
    startService: async (name) => (await call(startCall(name))).ok,
    onOwnerChange: (name, listener) => connecting(owners.watch(name, listener)),
    onSignal: (source, listener) => connecting(signals.watch(source, listener)),
    close: () => dialler.close(),
  };
}

const startCall = (name: string): BusCall => ({
  ...dbusCall('StartServiceByName', []),
  ...{ signature: 'su', body: [name, 0], limitMs: START_LIMIT_MS },
});
