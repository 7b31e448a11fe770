import type { Logger } from '../../ports.ts';
import { socketsOf } from './busAddress.ts';
import { connectToBus, type BusConnection, type ConnectionListener } from './busConnection.ts';
import { createRetry } from './retry.ts';

type DiallerDeps = Pick<ConnectionListener, 'onSignal'> & {
  readonly address: string;
  readonly log: Logger;
  /** Whether to come back by itself to a bus that is not there. */
  readonly isWanted: () => boolean;
  readonly onOpen: (connection: BusConnection) => void;
  /** The bus went, or does not answer. */
  readonly onAway: () => void;
};

export type BusDialler = {
  /** Connects where need be; null when there is no bus now. */
  connection(): Promise<BusConnection | null>;
  /** The connection there is, without waiting for one. */
  current(): BusConnection | null;
  close(): void;
};

export function createBusDialler({ address, log, isWanted, ...deps }: DiallerDeps): BusDialler {
  let dialling: Promise<BusConnection | null> | null = null;
  let current: BusConnection | null = null;
  let isClosed = false;
  const retry = createRetry(() => void connection());

  const miss = (): null => {
    dialling = null;
    deps.onAway();
    if (!isClosed && isWanted()) retry.plan();
    return null;
  };
  const onClose = (): void => {
    current = null;
    if (!isClosed) log.info('bus.lost');
    miss();
  };
  const dial = async (): Promise<BusConnection | null> => {
    const opened = await firstOf(address, { onSignal: deps.onSignal, onClose });
    if (opened === null) return miss();
    current = opened;
    retry.reset();
    if (isClosed) opened.close();
    else deps.onOpen(opened);
    return opened;
  };
  const connection = (): Promise<BusConnection | null> => {
    if (isClosed) return Promise.resolve(null);
    dialling ??= dial();
    return dialling;
  };
  return {
    connection,
    current: () => current,
    close() {
      isClosed = true;
      retry.stop();
      current?.close();
    },
  };
}

async function firstOf(address: string, listener: ConnectionListener): Promise<BusConnection | null> {
  for (const socket of socketsOf(address)) {
    const connection = await connectToBus(socket, listener);
    if (connection !== null) return connection;
  }
  return null;
}
