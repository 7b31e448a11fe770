import { useEffect, useState } from 'react';
import { listen } from './bridge.ts';
import { createRefresher } from './todayStore.ts';

/** What is asked of main, and again whenever calls change. */
export type Followed<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failing'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T };

/** Loads, and follows the calls; `load` must stay the same function while it asks for the same. */
export function useFollowed<T>(load: () => Promise<T>): Followed<T> {
  const [held, setHeld] = useState<{ readonly load: () => Promise<T>; readonly state: Followed<T> }>({
    load,
    state: { status: 'loading' },
  });
  useEffect(() => {
    let isWanted = true;
    const take = (state: Followed<T>): void => {
      if (isWanted) setHeld({ load, state });
    };
    const ask = (): Promise<void> =>
      load().then(
        (value) => take({ status: 'ready', value }),
        () => take({ status: 'failing', retry: () => void ask() }),
      );
    const { refresh, stop } = createRefresher(ask);
    const stops = [listen('call.changed', refresh), listen('calls.changed', refresh), stop];
    refresh();
    return () => {
      isWanted = false;
      stops.forEach((end) => end());
    };
  }, [load]);
  return held.load === load ? held.state : { status: 'loading' };
}
