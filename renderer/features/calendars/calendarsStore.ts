import { createStore } from 'zustand/vanilla';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { ask, listen } from '../../app/bridge.ts';

export type CalendarsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failing' }
  | { readonly status: 'ready'; readonly calendars: readonly CalendarView[] };

/** The calendars as main last said. */
export const calendarsStore = createStore<CalendarsState>(() => ({ status: 'loading' }));

const keep = (calendars: readonly CalendarView[]): void =>
  calendarsStore.setState({ status: 'ready', calendars }, true);

async function load(): Promise<void> {
  try {
    keep(await ask('calendar.list'));
  } catch {
    if (calendarsStore.getState().status !== 'ready') calendarsStore.setState({ status: 'failing' }, true);
  }
}

/** Loads the calendars again, after they could not be shown. */
export async function retryCalendars(): Promise<void> {
  calendarsStore.setState({ status: 'loading' }, true);
  await load();
}

/** Keeps the calendars current; returns the function that stops. */
export function followCalendars(): () => void {
  const stop = listen('calendars.changed', ({ calendars }) => keep(calendars));
  void load();
  return stop;
}

/** Ids of the calendars that are there already: an import that meets none of them is new. */
export function knownCalendarIds(): ReadonlySet<string> {
  const state = calendarsStore.getState();
  return new Set(state.status === 'ready' ? state.calendars.map(({ id }) => id) : []);
}
