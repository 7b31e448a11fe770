import { useEffect, useState } from 'react';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';
import { ask } from '../../app/bridge.ts';
import { todayStore } from '../../app/todayStore.ts';

/** The promises that press most, read whenever Today is. */
export function usePromisesDue(): readonly PromiseEntry[] {
  const [due, setDue] = useState<readonly PromiseEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    const load = (): void => {
      // What cannot be read is not missed here: the promises have a screen of their own, which says so.
      const keep = (entries: readonly PromiseEntry[]): void => {
        if (isWanted) setDue(entries);
      };
      ask('promise.due').then(keep, () => undefined);
    };
    load();
    const stop = todayStore.subscribe(load);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return due;
}
