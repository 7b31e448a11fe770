import type { Bridge, ReplyText } from '../../shared/ipc/bridge.ts';
import type { AppEvents, AppRequests } from '../../shared/ipc/contract.ts';
import type { InputOf, IpcFailure, OutputOf, Reply } from '../../shared/ipc/define.ts';

/** The bridge that preload exposes. */
declare const callside: Bridge;

export type Sent<K extends keyof AppRequests> =
  undefined extends InputOf<AppRequests[K]> ? [] : [InputOf<AppRequests[K]>];
export type Received<K extends keyof AppRequests> = OutputOf<AppRequests[K]>;

/** Main refused or failed a request: a bug, not something the user did. Shown by the error boundary or a toast. */
export class BridgeError extends Error {
  readonly code: IpcFailure['code'];

  constructor(request: string, code: IpcFailure['code']) {
    super(`${request}: ${code}`);
    this.code = code;
  }
}

const replyOf = <O>(text: ReplyText<O>): Reply<O> => JSON.parse(text) as Reply<O>;

/** Sends a request to main and resolves with its answer; rejects with a BridgeError. */
export async function ask<K extends keyof AppRequests>(name: K, ...input: Sent<K>): Promise<Received<K>> {
  const reply = replyOf<Received<K>>(await callside.request(name, ...input));
  if (!reply.ok) throw new BridgeError(name, reply.error.code);
  return reply.value;
}

/** Listens to an event of main; returns the function that stops. */
export function listen<K extends keyof AppEvents>(
  name: K,
  listener: (payload: AppEvents[K]) => void,
): () => void {
  return callside.on(name, listener);
}
