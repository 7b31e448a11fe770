import { useSyncExternalStore } from 'react';
import { PERIODS, type Period } from '../../shared/domain/insights/weeks.ts';
import { named } from '../../shared/lib/named.ts';
import type { CallId } from '../../shared/schemas/call.ts';

/** The pages of Settings, in the order of their list. */
export const SETTINGS_SECTIONS = [
  'reminders',
  'calendars',
  'panel',
  'shortcuts',
  'privacy',
  'data',
  'general',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export type Route =
  | { readonly view: 'welcome' | 'today' | 'playbooks' | 'promises' | 'import' }
  | { readonly view: 'settings'; readonly section: SettingsSection }
  | { readonly view: 'insights'; readonly period: Period }
  | { readonly view: 'prepare'; readonly callId: CallId }
  | { readonly view: 'company'; readonly company: string }
  /** `search` holds the filter as URL search parameters, so that Back returns to it. */
  | { readonly view: 'history'; readonly callId: CallId | null; readonly search: string };

/** A route as the part of the address behind `#`. */
export function addressOf(route: Route): string {
  if (route.view === 'prepare') return `/prepare/${route.callId}`;
  if (route.view === 'company') return `/company/${encodeURIComponent(route.company)}`;
  if (route.view === 'insights') return `/insights/${route.period}`;
  if (route.view === 'settings') return `/settings/${route.section}`;
  if (route.view !== 'history') return `/${route.view}`;
  const path = route.callId === null ? '/history' : `/history/${route.callId}`;
  return route.search === '' ? path : `${path}?${route.search}`;
}

/** An unknown section is the first. */
const sectionOf = (name: string | undefined): SettingsSection =>
  SETTINGS_SECTIONS.find((section) => section === name) ?? SETTINGS_SECTIONS[0];

/** A quarter, unless the address says otherwise. */
export const USUAL_PERIOD: Period = '12-weeks';

const periodOf = (name: string | undefined): Period =>
  PERIODS.find((period) => period === name) ?? USUAL_PERIOD;

const callIdOf = (part: string | undefined): CallId | null => (part as CallId | undefined) ?? null;

const prepareOf = (callId: CallId | null): Route =>
  callId === null ? { view: 'today' } : { view: 'prepare', callId };

/** An address that was typed may be broken. */
function companyOf(part: string | undefined): Route {
  try {
    return part === undefined ? { view: 'today' } : { view: 'company', company: decodeURIComponent(part) };
  } catch {
    return { view: 'today' };
  }
}

const readers: Readonly<Record<string, (part: string | undefined, search: string) => Route>> = {
  prepare: (part) => prepareOf(callIdOf(part)),
  history: (part, search) => ({ view: 'history', callId: callIdOf(part), search }),
  company: companyOf,
  insights: (part) => ({ view: 'insights', period: periodOf(part) }),
  playbooks: () => ({ view: 'playbooks' }),
  welcome: () => ({ view: 'welcome' }),
  promises: () => ({ view: 'promises' }),
  import: () => ({ view: 'import' }),
  settings: (part) => ({ view: 'settings', section: sectionOf(part) }),
};

/** The route of an address; an unknown one leads to Today. */
export function routeOf(address: string): Route {
  const [path = '', search = ''] = address.replace(/^#/, '').split(/\?(.*)/s);
  const [, view = '', part] = path.split('/');
  return named(readers, view)?.(part, search) ?? { view: 'today' };
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
