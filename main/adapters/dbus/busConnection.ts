import { connect, type Socket } from 'node:net';
import { createClient, DBusError, type Message, type MessageBus } from 'dbus-native';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { SocketPath } from './busAddress.ts';

/** Why a call brought nothing: no bus, nobody under that name, no answer in time, or an error in answer. */
export type BusFailure = 'NO_BUS' | 'NO_SERVICE' | 'TIMED_OUT' | 'REFUSED';

/** `body` has one value for each type of `signature`. */
export type BusCall = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  readonly limitMs?: number;
};

/** The values of an answer: foreign data, to be parsed. */
export type BusAnswer = Result<readonly unknown[], BusFailure>;

export type BusSignal = {
  /** The unique name of the connection it came from; the bus vouches for it. */
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
};

export type BusConnection = {
  call(call: BusCall): Promise<BusAnswer>;
  close(): void;
};

export type ConnectionListener = {
  readonly onSignal: (signal: BusSignal) => void;
  readonly onClose: () => void;
};

const CALL_LIMIT_MS = 1_000;
const CONNECT_LIMIT_MS = 1_000;
const LARGEST_MESSAGE_BYTES = 1_048_576;
const SIGNAL = 4;
/** Only `StartServiceByName` may start a service: a service that never comes up would hold every other call. */
const NO_AUTO_START = 2;

const FAILURES: Readonly<Record<string, BusFailure>> = {
  'org.freedesktop.DBus.Error.Disconnected': 'NO_BUS',
  'org.freedesktop.DBus.Error.NoReply': 'TIMED_OUT',
  'org.freedesktop.DBus.Error.ServiceUnknown': 'NO_SERVICE',
  'org.freedesktop.DBus.Error.NameHasNoOwner': 'NO_SERVICE',
};

/** Connects and says hello. Null when nothing answers there in time. */
export async function connectToBus(
  socketPath: SocketPath,
  listener: ConnectionListener,
): Promise<BusConnection | null> {
  const socket = await openSocket(socketPath);
  if (socket === null) return null;
  // `direct` leaves the greeting to us: the library throws when it gets no answer to its own.
  const bus = createClient({
    stream: socket,
    direct: true,
    authMethods: ['EXTERNAL'],
    maxMessageSize: LARGEST_MESSAGE_BYTES,
  });
  let isOpen = false;
  bus.connection.on('error', () => socket.destroy());
  bus.connection.on('end', () => socket.destroy());
  bus.connection.on('close', () => {
    if (isOpen) listener.onClose();
    isOpen = false;
  });
  bus.connection.on('message', (message) => {
    const signal = signalOf(message);
    if (signal !== null) listener.onSignal(signal);
  });
  // Ended, not cut off: what was just sent still goes out.
  const connection = { call: (call: BusCall) => invoke(bus, call), close: () => void socket.end() };
  const greeted = await connection.call(dbusCall('Hello', []));
  isOpen = greeted.ok && !socket.destroyed;
  if (!isOpen) socket.destroy();
  return isOpen ? connection : null;
}

/** A call to the bus itself. */
export function dbusCall(member: string, names: readonly string[]): BusCall {
  const [destination, path] = ['org.freedesktop.DBus', '/org/freedesktop/DBus'];
  const signature = 's'.repeat(names.length);
  return { destination, path, interface: destination, member, signature, body: names };
}

function openSocket(path: SocketPath): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect({ path });
    const limit = setTimeout(() => socket.destroy(), CONNECT_LIMIT_MS);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => done(null));
    socket.once('connect', () => {
      clearTimeout(limit);
      done(socket);
    });
  });
}

function invoke(bus: MessageBus, { limitMs = CALL_LIMIT_MS, ...call }: BusCall): Promise<BusAnswer> {
  const { signature = '', body = [], ...address } = call;
  const message: Message = {
    ...address,
    flags: NO_AUTO_START,
    ...(signature === '' ? {} : { signature, body: [...body] }),
  };
  return new Promise((done) => {
    bus.invoke(message, { timeout: limitMs }, (error: unknown, ...values: readonly unknown[]) =>
      done(error === null || error === undefined ? ok(values) : err(failureOf(error))),
    );
  });
}

/** What is not the bus's answer is a bug of the caller: a body that does not fit its signature. */
function failureOf(error: unknown): BusFailure {
  if (!(error instanceof DBusError)) throw error;
  return FAILURES[error.dbusName ?? ''] ?? 'REFUSED';
}

function signalOf({ type, sender, path, interface: name, member, body = [] }: Message): BusSignal | null {
  if (type !== SIGNAL) return null;
  if (sender === undefined || path === undefined || name === undefined || member === undefined) return null;
  return { sender, path, interface: name, member, body };
}
