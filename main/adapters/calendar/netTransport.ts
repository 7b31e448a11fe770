import { Readable } from 'node:stream';
import { net, session, type ClientRequest, type Session } from 'electron';
import { feedAddress } from '../../../shared/domain/feedAddress.ts';
import type { FeedAnswer, FeedRequest, FeedTransport } from './feedTransport.ts';
import { failureOfNetError } from './netFailure.ts';

/** Without `persist:` it lives in memory and ends with the app. */
const PARTITION = 'calendars';

/**
 * SECURITY: feeds have a session of their own, without cache, cookies or permissions; the session of the pages
 * stays offline (checklist 1 and 5). What the gate refuses does not leave here either.
 */
function createFeedSession(): Session {
  const feeds = session.fromPartition(PARTITION, { cache: false });
  feeds.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  feeds.setPermissionCheckHandler(() => false);
  feeds.setDevicePermissionHandler(() => false);
  feeds.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: feedAddress(url) === null });
  });
  return feeds;
}

const NO_BODY = Readable.from([]);

function headerIn(headers: Readonly<Record<string, string | string[]>>, name: string): string | null {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}

/** SECURITY: a redirect is an answer like any other, and ends the request; it is never followed in here. */
function listen(request: ClientRequest, onAnswer: (answer: FeedAnswer) => void): void {
  request.on('redirect', (status, _method, to) => {
    onAnswer({ status, header: (name) => (name === 'location' ? to : null), body: NO_BODY });
  });
  request.on('response', (response) => {
    // A body that breaks off fails for its reader; without one it must not end the process.
    response.on('error', () => undefined);
    onAnswer({
      status: response.statusCode,
      header: (name) => headerIn(response.headers, name),
      body: response instanceof Readable ? response : NO_BODY,
    });
  });
}

function ask(feeds: Session, { address, headers, signal }: FeedRequest): Promise<FeedAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<FeedAnswer>();
  // SECURITY: no cookies, and no name or password, not even one that the system knows.
  const request = net.request({
    ...{ url: address, session: feeds, headers: { ...headers } },
    ...{ redirect: 'manual', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
  });
  listen(request, resolve);
  request.on('error', reject);
  const abort = (): void => {
    reject(new Error('Ended before an answer came'));
    request.abort();
  };
  if (signal.aborted) abort();
  else {
    signal.addEventListener('abort', abort, { once: true });
    request.end();
  }
  return promise;
}

/** Electron's network, which knows the proxies and certificates of the system. Call it when the app is ready. */
export function createNetTransport(): FeedTransport {
  const feeds = createFeedSession();
  return { ask: (request) => ask(feeds, request), failureOf: failureOfNetError };
}
