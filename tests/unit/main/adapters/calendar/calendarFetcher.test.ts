import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendarFetcher, FETCH_TIMES } from '../../../../../main/adapters/calendar/calendarFetcher.ts';
import type { CalendarFetcher, FetchedCalendar } from '../../../../../main/calendarPorts.ts';
import { nodeTransport } from '../../../../builders/nodeTransport.ts';
import { calendarText, startFeedServer, type FeedServer } from '../../../../e2e/feed.server.ts';
import { fakeClock, type FakeClock } from '../../../../fakes/fakeClock.ts';

const TEXT = calendarText({ uid: 'a@example.com', start: '20261118T100000Z', title: 'Demo – Müller' });
const NEW = { etag: null, lastModified: null };

let server: FeedServer;
let clock: FakeClock;
let fetcher: CalendarFetcher;
let logged: string[];

beforeEach(async () => {
  server = await startFeedServer({ kind: 'calendar', text: TEXT, etag: '"v1"' });
  clock = fakeClock();
  logged = [];
  const keep = (...entry: readonly unknown[]): void => void logged.push(JSON.stringify(entry));
  fetcher = createCalendarFetcher({
    transport: nodeTransport(),
    clock,
    log: { info: keep, error: keep },
  });
});
afterEach(async () => {
  fetcher.dispose();
  await server.close();
});

const ask = (known: { etag: string | null; lastModified: string | null } = NEW): Promise<FetchedCalendar> =>
  fetcher.fetch({ url: server.url, ...known });
const textOf = (fetched: FetchedCalendar): string =>
  fetched.kind === 'fresh' ? new TextDecoder().decode(fetched.bytes) : fetched.kind;
const failed = (failure: string) => ({ kind: 'failed', failure });

describe('a feed that answers', () => {
  it('is fresh, with what is needed to ask whether it changed', async () => {
    const fetched = await ask();
    expect(textOf(fetched)).toBe(TEXT);
    expect(fetched).toMatchObject({ etag: '"v1"', lastModified: 'Wed, 18 Nov 2026 08:00:00 GMT' });
    expect(server.seen()[0]?.headers).not.toHaveProperty('if-none-match');
    expect(server.seen()[0]?.headers).not.toHaveProperty('cookie');
    expect(clock.armedCount()).toBe(0);
  });

  it('is unchanged when it says so, and only when that was asked', async () => {
    const known = { etag: '"v1"', lastModified: 'Wed, 18 Nov 2026 08:00:00 GMT' };
    expect(await ask(known)).toEqual({ kind: 'unchanged' });
    expect(server.seen()[0]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Wed, 18 Nov 2026 08:00:00 GMT',
    });
    server.behave({ kind: 'status', status: 304 });
    expect(await ask()).toEqual(failed('SERVER_FAILING'));
  });

  it('is fresh again when it changed', async () => {
    server.behave({ kind: 'calendar', text: TEXT.replace('Demo', 'Review'), etag: '"v2"' });
    const fetched = await ask({ etag: '"v1"', lastModified: null });
    expect(fetched).toMatchObject({ kind: 'fresh', etag: '"v2"' });
    expect(textOf(fetched)).toContain('SUMMARY:Review');
  });

  it('is unpacked, whatever it says of itself', async () => {
    server.behave({ kind: 'calendar', text: TEXT, isZipped: true });
    const fetched = await ask();
    expect(textOf(fetched)).toBe(TEXT);
    expect(fetched).toMatchObject({ etag: null, lastModified: null });
  });

  it('and has a mark of its version too long to keep is fetched whole each time', async () => {
    server.behave({ kind: 'calendar', text: TEXT, etag: `"${'x'.repeat(1_000)}"` });
    expect(await ask()).toMatchObject({ kind: 'fresh', etag: null });
  });
});

describe('a feed that fails', () => {
  it.each([
    [401, 'FORBIDDEN'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [410, 'NOT_FOUND'],
    [400, 'SERVER_FAILING'],
    [429, 'SERVER_FAILING'],
    [500, 'SERVER_FAILING'],
    [503, 'SERVER_FAILING'],
    [300, 'SERVER_FAILING'],
    [200, 'NOT_A_CALENDAR'],
    [204, 'NOT_A_CALENDAR'],
  ])('with status %i and no calendar is %s', async (status, failure) => {
    server.behave({ kind: 'status', status });
    expect(await ask()).toEqual(failed(failure));
  });

  it('with the page of a login is no calendar, even if that speaks of one', async () => {
    server.behave({ kind: 'page' });
    expect(await ask()).toEqual(failed('NOT_A_CALENDAR'));
  });

  it.each(['cut', 'hang-up'] as const)(
    'by a connection that breaks (%s) is not taken for whole',
    async (kind) => {
      server.behave({ kind });
      expect(await ask()).toEqual(failed('SERVER_FAILING'));
    },
  );

  it('is unreachable when nobody listens', async () => {
    const { url } = server;
    await server.close();
    expect(await fetcher.fetch({ url, ...NEW })).toEqual(failed('UNREACHABLE'));
    server = await startFeedServer({ kind: 'page' });
  });

  it('leaves only the reason in the log, never the address', async () => {
    server.behave({ kind: 'status', status: 500 });
    await ask();
    expect(logged).toEqual(['["calendar.notFetched",{"failure":"SERVER_FAILING"}]']);
  });
});

describe('a feed that is too much', () => {
  it.each(['announced', 'chunked', 'zipped'] as const)('(11 MB, %s) is not read to its end', async (as) => {
    server.behave({ kind: 'huge', as });
    expect(await ask()).toEqual(failed('TOO_LARGE'));
    expect(clock.armedCount()).toBe(0);
  });
});

describe('a feed that takes too long', () => {
  it.each(['start', 'body'] as const)('to go on (%s) has timed out after 10 s of silence', async (from) => {
    server.behave({ kind: 'slow', from });
    const asked = server.asked();
    const fetched = ask();
    await asked;
    clock.advance(FETCH_TIMES.silenceMs - 1);
    expect(clock.armedCount()).toBeGreaterThan(0);
    clock.advance(1);
    expect(await fetched).toEqual(failed('TIMED_OUT'));
    expect(clock.armedCount()).toBe(0);
  });

  it('in all has timed out after 20 s, however lively its redirects', async () => {
    server.behave({ kind: 'redirect', to: '/next' });
    const first = server.asked();
    const fetched = ask();
    await first;
    server.behave({ kind: 'slow', from: 'start' });
    clock.advance(FETCH_TIMES.silenceMs - 1);
    clock.advance(FETCH_TIMES.overallMs);
    expect(await fetched).toEqual(failed('TIMED_OUT'));
  });
});

describe('a feed that sends us on', () => {
  it('is followed, relative addresses too, and asked the same question', async () => {
    const target = await startFeedServer({ kind: 'calendar', text: TEXT, etag: '"v1"' });
    server.behave({ kind: 'redirect', to: `${target.url}?moved` });
    expect(await ask({ etag: '"v1"', lastModified: null })).toEqual({ kind: 'unchanged' });
    expect(target.seen()[0]?.path).toBe('/private-1f3c/basic.ics?moved');
    await target.close();
  });

  it('in circles is given up after five times', async () => {
    server.behave({ kind: 'redirect', status: 307, to: '/again' });
    expect(await ask()).toEqual(failed('TOO_MANY_REDIRECTS'));
    expect(server.seen()).toHaveLength(6);
  });

  it.each([
    ['file:///etc/passwd', 'ADDRESS_REFUSED'],
    ['https://user:secret@127.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://example.com/a.ics', 'INSECURE'],
    ['http://', 'SERVER_FAILING'],
  ])('to %s is not followed', async (to, failure) => {
    server.behave({ kind: 'redirect', to });
    expect(await ask()).toEqual(failed(failure));
    expect(server.seen()).toHaveLength(1);
  });

  it('without saying where is failing', async () => {
    server.behave({ kind: 'status', status: 302 });
    expect(await ask()).toEqual(failed('SERVER_FAILING'));
  });
});

describe('the fetcher', () => {
  it('asks nobody for an address that is refused', async () => {
    const refused = server.url.replace('//', '//user:secret@');
    expect(fetcher.addressOf(refused)).toBeNull();
    expect(await fetcher.fetch({ url: refused, ...NEW })).toEqual(failed('ADDRESS_REFUSED'));
    expect(server.seen()).toEqual([]);
  });

  it('ends what is under way when it is disposed of, and asks nobody any more', async () => {
    server.behave({ kind: 'slow', from: 'body' });
    const asked = server.asked();
    const fetched = ask();
    await asked;
    fetcher.dispose();
    expect(await fetched).toEqual(failed('UNREACHABLE'));
    expect(clock.armedCount()).toBe(0);
    expect(await ask()).toEqual(failed('UNREACHABLE'));
    expect(server.seen()).toHaveLength(1);
  });
});
