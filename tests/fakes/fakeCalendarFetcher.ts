import type { CalendarFetcher, FetchedCalendar } from '../../main/calendarPorts.ts';
import { feedAddress } from '../../shared/domain/feedAddress.ts';
import type { FeedFailure } from '../../shared/schemas/calendar.ts';

type Served = {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

export type FakeCalendarFetcher = CalendarFetcher & {
  /** Serves `text` at `url` from now on; `etag` tells one version from the next. */
  serve(url: string, text: string, etag?: string | null): void;
  failAt(url: string, failure: FeedFailure): void;
  /** Answers wait until the returned function is called. */
  hold(): () => void;
  /** Addresses that were asked for, in order. */
  asked(): readonly string[];
};

const failed = (failure: FeedFailure): FetchedCalendar => ({ kind: 'failed', failure });

const isKnown = (served: Served, feed: Pick<Served, 'etag' | 'lastModified'>): boolean =>
  served.etag !== null && served.etag === feed.etag;

/** Feeds in memory. What is not served answers like a host that cannot be reached. */
export function fakeCalendarFetcher(): FakeCalendarFetcher {
  const served = new Map<string, Served | FeedFailure>();
  const asked: string[] = [];
  let isDisposed = false;
  let released: Promise<void> = Promise.resolve();
  let release = (): void => undefined;
  const put = (url: string, answer: Served | FeedFailure): void =>
    void served.set(feedAddress(url) ?? url, answer);

  return {
    addressOf: feedAddress,
    async fetch({ url, ...known }) {
      const address = feedAddress(url);
      if (address === null) return failed('ADDRESS_REFUSED');
      asked.push(address);
      await released;
      const answer = isDisposed ? 'UNREACHABLE' : (served.get(address) ?? 'UNREACHABLE');
      if (typeof answer === 'string') return failed(answer);
      return isKnown(answer, known) ? { kind: 'unchanged' } : { kind: 'fresh', ...answer };
    },
    dispose: () => {
      isDisposed = true;
      release();
    },
    serve: (url, text, etag = null) =>
      put(url, { bytes: new TextEncoder().encode(text), etag, lastModified: null }),
    failAt: put,
    hold: () => {
      const gate = Promise.withResolvers<undefined>();
      released = gate.promise;
      release = () => gate.resolve(undefined);
      return release;
    },
    asked: () => asked,
  };
}
