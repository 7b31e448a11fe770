import { useEffect, useState } from 'react';
import type { Call } from '../../shared/schemas/call.ts';
import { ask, listen } from './bridge.ts';
import { createRefresher } from './todayStore.ts';

/** The calls with a company, newest first. */
export type CompanyCalls =
  | { readonly status: 'loading' }
  | { readonly status: 'failing' }
  | { readonly status: 'ready'; readonly calls: readonly Call[] };

type Loaded = { readonly company: string; readonly found: CompanyCalls };

const LOADING: CompanyCalls = { status: 'loading' };

/** Follows the calls with a company; what is shown of another one is never taken for it. */
export function useCompanyCalls(company: string): CompanyCalls {
  const [loaded, setLoaded] = useState<Loaded>({ company, found: LOADING });
  useEffect(() => {
    let isWanted = true;
    const take = (found: CompanyCalls): void => {
      if (isWanted) setLoaded({ company, found });
    };
    const load = (): Promise<void> =>
      ask('company.calls', { company }).then(
        (calls) => take({ status: 'ready', calls }),
        () => take({ status: 'failing' }),
      );
    const { refresh, stop } = createRefresher(load);
    const stops = [listen('call.changed', refresh), listen('calls.changed', refresh), stop];
    refresh();
    return () => {
      isWanted = false;
      stops.forEach((end) => end());
    };
  }, [company]);
  return loaded.company === company ? loaded.found : LOADING;
}
