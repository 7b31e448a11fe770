import { app, net, session } from 'electron';
import { createCalendarFetcher } from '../../main/adapters/calendar/calendarFetcher.ts';
import { createNetTransport } from '../../main/adapters/calendar/netTransport.ts';
import { lockDown } from '../../main/adapters/security/lockdown.ts';
import type { CalendarFetcher, FetchedCalendar } from '../../main/calendarPorts.ts';
import { fakeClock } from '../fakes/fakeClock.ts';

/** What the test can ask of the fetcher as it runs in Electron, with a clock that it moves by hand. */
export type FeedProbe = {
  readonly fetch: (feed: Parameters<CalendarFetcher['fetch']>[0]) => Promise<FetchedCalendar>;
  readonly advance: (ms: number) => void;
  readonly armedCount: () => number;
  readonly cookieCount: () => Promise<number>;
  /** Whether the session of the pages lets a request out. */
  readonly isDefaultOffline: (url: string) => Promise<boolean>;
  readonly dispose: () => void;
};

function startProbe(): FeedProbe {
  lockDown(session.defaultSession);
  const clock = fakeClock();
  const log = { info: () => undefined, error: () => undefined };
  const fetcher = createCalendarFetcher({ transport: createNetTransport(), clock, log });
  return {
    fetch: (feed) => fetcher.fetch(feed),
    advance: (ms) => clock.advance(ms),
    armedCount: () => clock.armedCount(),
    cookieCount: async () => (await session.fromPartition('calendars').cookies.get({})).length,
    isDefaultOffline: (url) =>
      net.fetch(url).then(
        () => false,
        () => true,
      ),
    dispose: () => fetcher.dispose(),
  };
}

void app.whenReady().then(() => Object.assign(globalThis, { feedProbe: startProbe() }));
