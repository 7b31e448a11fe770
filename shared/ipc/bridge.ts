import type { AppEvents, AppRequests } from './contract.ts';
import type { InputOf, OutputOf } from './define.ts';

export const REQUEST_CHANNEL = 'callside:request';
export const EVENT_CHANNEL = 'callside:event';

type Sent<D> = undefined extends InputOf<D> ? [] : [InputOf<D>];

declare const said: unique symbol;

/** A Reply as JSON: the bridge hands text on whole, while it would copy an object value by value. */
export type ReplyText<O> = string & { readonly [said]?: O };

/** All that a page can reach outside itself. */
export type Bridge = {
  request<K extends keyof AppRequests>(
    name: K,
    ...input: Sent<AppRequests[K]>
  ): Promise<ReplyText<OutputOf<AppRequests[K]>>>;
  /** Returns the function that stops listening. */
  on<K extends keyof AppEvents>(name: K, listener: (payload: AppEvents[K]) => void): () => void;
};
