import { useEffect, useState } from 'react';
import type { Period } from '../../../shared/domain/insights/weeks.ts';
import type { InsightsView } from '../../../shared/ipc/insights.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import { useBoot } from '../../app/boot.ts';
import { ask, listen } from '../../app/bridge.ts';
import { useNow } from '../../app/clock.ts';
import { createRefresher } from '../../app/todayStore.ts';

export type InsightsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failing' }
  | { readonly status: 'ready'; readonly insights: InsightsView };

type Loaded = { readonly period: Period; readonly state: InsightsState };

const LOADING: InsightsState = { status: 'loading' };

function useDay(): string {
  const { timeZone } = useBoot();
  return zonedTime(useNow('minute'), timeZone).toPlainDate().toString();
}

/** What was shown before is still true enough while it is counted again. */
function failed(before: Loaded, period: Period): Loaded {
  return before.period === period && before.state.status === 'ready'
    ? before
    : { period, state: { status: 'failing' } };
}

/** The figures of a period: counted again when calls or the day change. */
export function useInsights(period: Period): { readonly state: InsightsState; readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ period, state: LOADING });
  const [tries, setTries] = useState(0);
  const day = useDay();
  useEffect(() => {
    let isWanted = true;
    const load = (): Promise<void> =>
      ask('insights.get', { period }).then(
        (insights) => {
          if (isWanted) setLoaded({ period, state: { status: 'ready', insights } });
        },
        () => {
          if (isWanted) setLoaded((before) => failed(before, period));
        },
      );
    const { refresh, stop } = createRefresher(load);
    const stops = [listen('insights.changed', refresh), stop];
    refresh();
    return () => {
      isWanted = false;
      stops.forEach((end) => end());
    };
  }, [period, day, tries]);
  const retry = (): void => {
    setLoaded({ period, state: LOADING });
    setTries(tries + 1);
  };
  return { state: loaded.period === period ? loaded.state : LOADING, retry };
}
