import { useEffect, useState } from 'react';
import type { Promises } from '../../../shared/ipc/promises.ts';
import { ask, listen } from '../../app/bridge.ts';
import { createRefresher } from '../../app/todayStore.ts';

export type LoadedPromises =
  | { readonly status: 'loading' }
  | { readonly status: 'failing'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly promises: Promises };

/** Follows what was promised. */
export function usePromises(): LoadedPromises {
  const [loaded, setLoaded] = useState<LoadedPromises>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const take = (next: LoadedPromises): void => {
      if (isWanted) setLoaded(next);
    };
    const load = (): Promise<void> =>
      ask('promise.list').then(
        (promises) => take({ status: 'ready', promises }),
        () => take({ status: 'failing', retry: () => void load() }),
      );
    const { refresh, stop } = createRefresher(load);
    const stops = [listen('call.changed', refresh), listen('calls.changed', refresh), stop];
    refresh();
    return () => {
      isWanted = false;
      stops.forEach((end) => end());
    };
  }, []);
  return loaded;
}
