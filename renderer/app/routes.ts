import { useSyncExternalStore } from 'react';
import type { CallId } from '../../shared/schemas/call.ts';

export type Route =
  | { readonly view: 'today' | 'playbooks' | 'settings' }
  | { readonly view: 'prepare'; readonly callId: CallId }
  /** `search` holds the filter as URL search parameters, so that Back returns to it. */
  | { readonly view: 'history'; readonly callId: CallId | null; readonly search: string };

/** A route as the part of the address behind `#`. */
export function addressOf(route: Route): string {
  if (route.view === 'prepare') return `/prepare/${route.callId}`;
  if (route.view !== 'history') return `/${route.view}`;
  const path = route.callId === null ? '/history' : `/history/${route.callId}`;
  return route.search === '' ? path : `${path}?${route.search}`;
}

const readers: Readonly<Record<string, (callId: CallId | null, search: string) => Route>> = {
  prepare: (callId) => (callId === null ? { view: 'today' } : { view: 'prepare', callId }),
  history: (callId, search) => ({ view: 'history', callId, search }),
  playbooks: () => ({ view: 'playbooks' }),
  settings: () => ({ view: 'settings' }),
};

/** The route of an address; an unknown one leads to Today. */
export function routeOf(address: string): Route {
  const [path = '', search = ''] = address.replace(/^#/, '').split(/\?(.*)/s);
  const [, view = '', callId] = path.split('/');
  return readers[view]?.((callId as CallId | undefined) ?? null, search) ?? { view: 'today' };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

/** Goes to a view; `replace` leaves no step to come back to. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = `#${addressOf(route)}`;
  if (how === 'push') window.location.hash = address;
  else window.location.replace(address);
}

export function goBack(): void {
  if (window.history.length > 1) window.history.back();
  else go({ view: 'today' });
}

export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => window.location.hash);
  return routeOf(address);
}
