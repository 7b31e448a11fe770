import type { AppEvents, AppRequests } from './contract.ts';
import type { InputOf, OutputOf, Reply } from './define.ts';

export const REQUEST_CHANNEL = 'callside:request';
export const EVENT_CHANNEL = 'callside:event';

type Sent<D> = undefined extends InputOf<D> ? [] : [InputOf<D>];

/** All that a page can reach outside itself. */
export type Bridge = {
  request<K extends keyof AppRequests>(
    name: K,
    ...input: Sent<AppRequests[K]>
  ): Promise<Reply<OutputOf<AppRequests[K]>>>;
  /** Returns the function that stops listening. */
  on<K extends keyof AppEvents>(name: K, listener: (payload: AppEvents[K]) => void): () => void;
};
