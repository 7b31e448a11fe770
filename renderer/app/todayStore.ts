import { createStore } from 'zustand/vanilla';
import type { Today } from '../../shared/ipc/contract.ts';
import { seconds } from '../../shared/lib/time.ts';
import { ask, listen } from './bridge.ts';
import { now } from './clock.ts';
import { nextTurn } from './todayTurn.ts';

export type TodayState =
  | { readonly status: 'loading' }
  | { readonly status: 'failing' }
  | { readonly status: 'ready'; readonly today: Today };

/** What lies ahead and what waits for a result, as main last said it. */
export const todayStore = createStore<TodayState>(() => ({ status: 'loading' }));

// A live call changes with every keystroke; Today follows at an easy pace.
const PACE_MS = 250;
// Timers stop while the computer sleeps, so the clock is looked at instead of trusted.
const LOOK_MS = seconds(20);

export type Refresher = { readonly refresh: () => void; readonly stop: () => void };

/** Runs `load` at once, and again after `PACE_MS` for all that was asked for meanwhile. */
export function createRefresher(load: () => Promise<void>): Refresher {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWanted = false;
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      if (!isWanted) return;
      isWanted = false;
      refresh();
    }, PACE_MS);
  };
  const refresh = (): void => {
    if (timer !== null) {
      isWanted = true;
      return;
    }
    void load();
    rest();
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  return { refresh, stop };
}

async function load(): Promise<void> {
  try {
    todayStore.setState({ status: 'ready', today: await ask('call.today') }, true);
  } catch {
    // What was shown before is still true enough to work with.
    if (todayStore.getState().status !== 'ready') todayStore.setState({ status: 'failing' }, true);
  }
}

/** Loads Today again, after it could not be shown. */
export async function retryToday(): Promise<void> {
  todayStore.setState({ status: 'loading' }, true);
  await load();
}

/** Keeps Today current: on every change of a call, at midnight, when a call's end passes, after sleep. */
export function followToday(timeZone: string): () => void {
  const refresher = createRefresher(load);
  let turnsAt = 0;
  const setTurn = (): void => {
    const state = todayStore.getState();
    turnsAt = state.status === 'ready' ? nextTurn(state.today, now(), timeZone) : now() + LOOK_MS;
  };
  const look = (): void => {
    if (now() >= turnsAt) refresher.refresh();
  };
  const stops = [
    listen('call.changed', refresher.refresh),
    listen('calls.changed', refresher.refresh),
    todayStore.subscribe(setTurn),
    refresher.stop,
  ];
  const timer = setInterval(look, LOOK_MS);
  window.addEventListener('focus', look);
  refresher.refresh();
  return () => {
    stops.forEach((stop) => stop());
    clearInterval(timer);
    window.removeEventListener('focus', look);
  };
}
