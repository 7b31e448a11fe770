import { feedAddress, redirectedAddress } from '../../../shared/domain/feedAddress.ts';
import { seconds } from '../../../shared/lib/time.ts';
import { LARGEST_CALENDAR_BYTES, type FeedFailure } from '../../../shared/schemas/calendar.ts';
import type { CalendarFetcher, FetchedCalendar } from '../../calendarPorts.ts';
import type { Clock, Logger } from '../../ports.ts';
import { looksLikeCalendar, readBody } from './feedBody.ts';
import { startPatience, type Patience } from './feedPatience.ts';
import type { FeedAnswer, FeedTransport } from './feedTransport.ts';

export type CalendarFetcherDeps = {
  readonly transport: FeedTransport;
  readonly clock: Clock;
  readonly log: Logger;
};

type Feed = Parameters<CalendarFetcher['fetch']>[0];

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_ETAG = 1_000;
const LONGEST_DATE = 200;
/** Overall, and without a single byte. */
export const FETCH_TIMES = { overallMs: seconds(20), silenceMs: seconds(10) } as const;

const failed = (failure: FeedFailure): FetchedCalendar => ({ kind: 'failed', failure });

const headersOf = ({ etag, lastModified }: Feed): Readonly<Record<string, string>> => ({
  accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
  'user-agent': 'Callside',
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
});

/** A header value worth keeping; a longer one than we store would not match again. */
const kept = (value: string | null, longest: number): string | null =>
  value === null || value === '' || value.length > longest ? null : value;

function failureOfStatus(status: number): FeedFailure {
  if (status === 401 || status === 403 || status === 407) return 'FORBIDDEN';
  return status === 404 || status === 410 ? 'NOT_FOUND' : 'SERVER_FAILING';
}

async function readCalendar(answer: FeedAnswer, patience: Patience): Promise<FetchedCalendar> {
  const announcedBytes = Number(answer.header('content-length') ?? 0);
  if (announcedBytes > LARGEST_CALENDAR_BYTES) return failed('TOO_LARGE');
  const bytes = await readBody(answer.body, () => patience.heard());
  if (bytes === null) return failed('TOO_LARGE');
  if (!looksLikeCalendar(bytes)) return failed('NOT_A_CALENDAR');
  return {
    kind: 'fresh',
    bytes,
    etag: kept(answer.header('etag'), LONGEST_ETAG),
    lastModified: kept(answer.header('last-modified'), LONGEST_DATE),
  };
}

/** What an answer that sends us nowhere else means. */
async function settle(answer: FeedAnswer, feed: Feed, patience: Patience): Promise<FetchedCalendar> {
  const { status } = answer;
  const wasAsked = feed.etag !== null || feed.lastModified !== null;
  if (status === 304 && wasAsked) return { kind: 'unchanged' };
  if (status >= 200 && status < 300) return readCalendar(answer, patience);
  return failed(failureOfStatus(status));
}

type Step = { readonly to: string } | { readonly failure: FeedFailure };

/** The next address of a redirect, relative ones resolved. */
function nextStep(address: string, answer: FeedAnswer): Step {
  const target = URL.parse(answer.header('location') ?? '', address);
  if (answer.header('location') === null || target === null) return { failure: 'SERVER_FAILING' };
  const next = redirectedAddress(address, target.href);
  return next.ok ? { to: next.value } : { failure: next.error };
}

type Begun = { readonly deps: CalendarFetcherDeps; readonly feed: Feed; readonly patience: Patience };

/** SECURITY: redirects are followed here, by hand, so that every address passes the gate before it is asked. */
async function follow(address: string, { deps, feed, patience }: Begun): Promise<FetchedCalendar> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { signal } = patience;
    const answer = await deps.transport.ask({ address: at, headers: headersOf(feed), signal });
    patience.heard();
    if (!REDIRECTS.has(answer.status)) return settle(answer, feed, patience);
    const step = nextStep(at, answer);
    if ('failure' in step) return failed(step.failure);
    at = step.to;
  }
  return failed('TOO_MANY_REDIRECTS');
}

/** Whoever ended it knows best why; disposing of the fetcher is the one other end from this side. */
function failureOf(error: unknown, { deps, patience }: Begun): FeedFailure {
  if (patience.isOver()) return 'TIMED_OUT';
  return patience.signal.aborted ? 'UNREACHABLE' : deps.transport.failureOf(error);
}

async function attempt(address: string, begun: Begun): Promise<FetchedCalendar> {
  try {
    return await follow(address, begun);
  } catch (error) {
    return failed(failureOf(error, begun));
  } finally {
    // Ends what is still on its way: an answer too long, or one that nobody reads.
    begun.patience.stop();
  }
}

/**
 * Fetches feeds: conditional requests, at most 5 redirects, 20 s in all and 10 s without a byte, 10 MB.
 * SECURITY: the address of a feed is a secret. What is logged is only why it could not be read.
 */
export function createCalendarFetcher(deps: CalendarFetcherDeps): CalendarFetcher {
  const underWay = new Set<Patience>();
  let isDisposed = false;

  const ask = async (address: string, feed: Feed): Promise<FetchedCalendar> => {
    const patience = startPatience(deps.clock, FETCH_TIMES);
    underWay.add(patience);
    const fetched = await attempt(address, { deps, feed, patience });
    underWay.delete(patience);
    return fetched;
  };
  return {
    addressOf: feedAddress,
    async fetch(feed) {
      if (isDisposed) return failed('UNREACHABLE');
      const address = feedAddress(feed.url);
      const fetched = address === null ? failed('ADDRESS_REFUSED') : await ask(address, feed);
      if (fetched.kind === 'failed') deps.log.info('calendar.notFetched', { failure: fetched.failure });
      return fetched;
    },
    dispose: () => {
      isDisposed = true;
      for (const patience of underWay) patience.stop();
    },
  };
}
