import type { CalendarView } from '../../../shared/ipc/calendars.ts';

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** How many calendars are fetched, and from where: each host once, in the order of the alphabet. */
export function feedHosts(calendars: readonly Pick<CalendarView, 'source'>[]) {
  const urls = calendars.flatMap(({ source }) => (source.kind === 'feed' ? [source.url] : []));
  return { feedCount: urls.length, hosts: [...new Set(urls.map(hostOf))].toSorted() };
}
