import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const ELEVEN_MB = 11_000_000;
const CHUNK_BYTES = 65_536;

type Headers = Readonly<Record<string, string>>;

/** What a feed answers from now on, to every request until told otherwise. */
export type FeedBehaviour =
  /** A calendar; 304 to whoever has this very `etag` already. */
  | { readonly kind: 'calendar'; readonly text: string; readonly etag?: string; readonly isZipped?: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Headers }
  | { readonly kind: 'redirect'; readonly status?: number; readonly to: string }
  /** The page of a login, with 200 as usual. */
  | { readonly kind: 'page' }
  /** Takes the request and never answers, or stops in the middle of the body. */
  | { readonly kind: 'slow'; readonly from: 'start' | 'body' }
  /** 11 MB: told in the header, only seen while reading, or of zeros packed small. */
  | { readonly kind: 'huge'; readonly as: 'announced' | 'chunked' | 'zipped' }
  /** Promises more bytes than it sends, and hangs up. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'hang-up' };

export type FeedRequestSeen = { readonly path: string; readonly headers: IncomingHttpHeaders };

export type FeedServer = {
  /** Of the feed; any other path of this server answers the same. */
  readonly url: string;
  readonly port: number;
  behave(behaviour: FeedBehaviour): void;
  /** Every request so far, oldest first. */
  seen(): readonly FeedRequestSeen[];
  /** Resolves when so many requests have come, the next one by default. */
  asked(count?: number): Promise<void>;
  /** Ends open connections too. */
  close(): Promise<void>;
};

/** The cookie is one that must never come back. */
const CALENDAR_HEADERS = { 'content-type': 'text/calendar; charset=utf-8', 'set-cookie': 'seen=1; Path=/' };

/** A small calendar with one meeting of an hour. */
export const calendarText = (meeting: {
  readonly uid: string;
  readonly start: string;
  readonly title: string;
}) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Callside//Tests//EN',
    'BEGIN:VEVENT',
    `UID:${meeting.uid}`,
    'DTSTAMP:20261101T000000Z',
    `DTSTART:${meeting.start}`,
    'DURATION:PT1H',
    `SUMMARY:${meeting.title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

type Of<K extends FeedBehaviour['kind']> = Extract<FeedBehaviour, { readonly kind: K }>;
type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

function answerCalendar({ text, etag, isZipped }: Of<'calendar'>, { request, response }: Exchange): void {
  const validators = etag === undefined ? {} : { etag, 'last-modified': 'Wed, 18 Nov 2026 08:00:00 GMT' };
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, validators).end();
    return;
  }
  const headers = { ...CALENDAR_HEADERS, ...validators };
  if (isZipped === true)
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(text));
  else response.writeHead(200, headers).end(text);
}

function answerHuge({ as }: Of<'huge'>, { response }: Exchange): void {
  const beginning = 'BEGIN:VCALENDAR\r\n';
  if (as === 'zipped') {
    const packed = gzipSync(beginning + '\0'.repeat(ELEVEN_MB));
    response.writeHead(200, { ...CALENDAR_HEADERS, 'content-encoding': 'gzip' }).end(packed);
    return;
  }
  const length = as === 'announced' ? { 'content-length': ELEVEN_MB } : {};
  response.writeHead(200, { ...CALENDAR_HEADERS, ...length });
  response.write(beginning);
  const chunk = Buffer.alloc(CHUNK_BYTES, ' ');
  const writeMore = (left: number): void => {
    if (left <= 0 || response.destroyed) response.end();
    else response.write(chunk.subarray(0, left), () => writeMore(left - CHUNK_BYTES));
  };
  writeMore(ELEVEN_MB - beginning.length);
}

function answerSlow({ from }: Of<'slow'>, { response }: Exchange): void {
  if (from === 'body') response.writeHead(200, CALENDAR_HEADERS).write('BEGIN:VCALENDAR\r\n');
}

const PAGE = '<!doctype html><title>Sign in</title><p>BEGIN:VCALENDAR</p>';

const ANSWERS: { readonly [K in FeedBehaviour['kind']]: (behaviour: Of<K>, exchange: Exchange) => void } = {
  calendar: answerCalendar,
  status: ({ status, headers = {} }, { response }) => void response.writeHead(status, headers).end(),
  redirect: ({ status = 302, to }, { response }) => void response.writeHead(status, { location: to }).end(),
  page: (_, { response }) => void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  slow: answerSlow,
  huge: answerHuge,
  cut: (_, { response }) => {
    response.writeHead(200, { ...CALENDAR_HEADERS, 'content-length': 100 });
    response.write('BEGIN:VCALENDAR\r\n', () => response.destroy());
  },
  'hang-up': (_, { response }) => void response.destroy(),
};

function answer(behaviour: FeedBehaviour, exchange: Exchange): void {
  const answerAs = ANSWERS[behaviour.kind] as (behaviour: FeedBehaviour, exchange: Exchange) => void;
  answerAs(behaviour, exchange);
}

/** Keeps who waits for requests, and tells them. */
function createWatch() {
  const seen: FeedRequestSeen[] = [];
  const waiting = new Set<() => void>();
  return {
    seen: () => seen,
    add: (request: FeedRequestSeen): void => {
      seen.push(request);
      for (const look of waiting) look();
    },
    asked: (count = seen.length + 1): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (seen.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Serves a feed on this machine that behaves as it is told. */
export async function startFeedServer(first: FeedBehaviour): Promise<FeedServer> {
  let behaviour = first;
  const watch = createWatch();
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    answer(behaviour, { request, response });
    watch.add({ path, headers });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/private-1f3c/basic.ics`,
    port,
    behave: (next) => void (behaviour = next),
    seen: watch.seen,
    asked: watch.asked,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
