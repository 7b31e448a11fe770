import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication } from '@playwright/test';
import { FETCH_TIMES } from '../../main/adapters/calendar/calendarFetcher.ts';
import type { FetchedCalendar } from '../../main/calendarPorts.ts';
import { isRoot, newFolder, program } from './callside.ts';
import { calendarText, startFeedServer, type FeedBehaviour, type FeedServer } from './feed.server.ts';
import type { FeedProbe } from './feedProbe.ts';

const TEXT = calendarText({ uid: 'a@example.com', start: '20261118T100000Z', title: 'Demo – Müller' });
const PROBE = join(import.meta.dirname, 'feedProbe.ts');

type Global = { readonly feedProbe: FeedProbe };
type Fixtures = { readonly app: ElectronApplication; readonly server: FeedServer };

const test = base.extend<Fixtures>({
  app: async ({}, use) => {
    const folder = newFolder();
    const app = await _electron.launch({
      executablePath: program(),
      chromiumSandbox: !isRoot,
      args: [PROBE, `--user-data-dir=${folder}`],
    });
    await expect.poll(() => app.evaluate(() => 'feedProbe' in globalThis)).toBe(true);
    await use(app);
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
  server: async ({}, use) => {
    const server = await startFeedServer({ kind: 'calendar', text: TEXT, etag: '"v1"' });
    await use(server);
    await server.close();
  },
});

/** What was fetched, the bytes as text: what comes out of Electron has to be JSON. */
const ask = (app: ElectronApplication, url: string, etag: string | null = null) =>
  app.evaluate(
    async (_, feed) => {
      const fetched: FetchedCalendar = await (globalThis as unknown as Global).feedProbe.fetch(feed);
      return fetched.kind === 'fresh'
        ? { ...fetched, bytes: new TextDecoder().decode(fetched.bytes) }
        : fetched;
    },
    { url, etag, lastModified: null },
  );
const failed = (failure: string) => ({ kind: 'failed', failure });
const advance = (app: ElectronApplication, ms: number): Promise<void> =>
  app.evaluate((_, spanMs) => (globalThis as unknown as Global).feedProbe.advance(spanMs), ms);

test('a feed is fetched, asked again, and fetched anew when it changed', async ({ app, server }) => {
  const fresh = { kind: 'fresh', bytes: TEXT, etag: '"v1"' };
  expect(await ask(app, server.url)).toMatchObject(fresh);
  expect(await ask(app, server.url)).toMatchObject(fresh);
  expect(await ask(app, server.url, '"v1"')).toEqual({ kind: 'unchanged' });
  server.behave({ kind: 'calendar', text: TEXT, etag: '"v2"', isZipped: true });
  expect(await ask(app, server.url, '"v1"')).toMatchObject({ kind: 'fresh', bytes: TEXT, etag: '"v2"' });
  expect(server.seen()).toHaveLength(4);
  expect(server.seen().map(({ headers }) => headers['if-none-match'])).toEqual([
    undefined,
    undefined,
    '"v1"',
    '"v1"',
  ]);
});

test('nothing of the seller goes along, and nothing is kept', async ({ app, server }) => {
  await ask(app, server.url);
  await ask(app, server.url);
  const headers = server.seen().at(-1)?.headers ?? {};
  expect(headers['user-agent']).toBe('Callside');
  for (const name of ['cookie', 'authorization', 'referer', 'origin'])
    expect(headers).not.toHaveProperty(name);
  expect(await app.evaluate(() => (globalThis as unknown as Global).feedProbe.cookieCount())).toBe(0);
  const isOffline = await app.evaluate(
    (_, url) => (globalThis as unknown as Global).feedProbe.isDefaultOffline(url),
    server.url,
  );
  expect(isOffline).toBe(true);
});

const FAILURES: readonly (readonly [string, FeedBehaviour, string])[] = [
  ['500', { kind: 'status', status: 500 }, 'SERVER_FAILING'],
  ['404', { kind: 'status', status: 404 }, 'NOT_FOUND'],
  [
    '401, and asks for a name',
    { kind: 'status', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
    'FORBIDDEN',
  ],
  ['with a page', { kind: 'page' }, 'NOT_A_CALENDAR'],
  ['with 11 MB, announced', { kind: 'huge', as: 'announced' }, 'TOO_LARGE'],
  ['with 11 MB, unannounced', { kind: 'huge', as: 'chunked' }, 'TOO_LARGE'],
  ['with 11 MB, packed small', { kind: 'huge', as: 'zipped' }, 'TOO_LARGE'],
  ['and breaks off', { kind: 'cut' }, 'SERVER_FAILING'],
  ['by hanging up', { kind: 'hang-up' }, 'SERVER_FAILING'],
  ['in circles', { kind: 'redirect', to: '/again' }, 'TOO_MANY_REDIRECTS'],
  ['with an unencrypted address of the world', { kind: 'redirect', to: 'http://example.com/' }, 'INSECURE'],
  ['with a file', { kind: 'redirect', to: 'file:///etc/passwd' }, 'ADDRESS_REFUSED'],
];

test('a feed that fails says how, and none of it ends the app', async ({ app, server }) => {
  for (const [name, behaviour, failure] of FAILURES) {
    server.behave(behaviour);
    expect(await ask(app, server.url), name).toEqual(failed(failure));
  }
  expect(await app.evaluate(() => (globalThis as unknown as Global).feedProbe.armedCount())).toBe(0);
  const unencrypted = server.url.replace('http:', 'https:');
  expect(await ask(app, unencrypted)).toEqual(failed('INSECURE'));
  await server.close();
  expect(await ask(app, server.url)).toEqual(failed('UNREACHABLE'));
});

test('a feed that sends us on is followed', async ({ app, server }) => {
  const target = await startFeedServer({ kind: 'calendar', text: TEXT, etag: '"v1"' });
  server.behave({ kind: 'redirect', status: 308, to: target.url });
  expect(await ask(app, server.url, '"v1"')).toEqual({ kind: 'unchanged' });
  await target.close();
});

test('a feed that takes too long is left alone', async ({ app, server }) => {
  for (const from of ['start', 'body'] as const) {
    server.behave({ kind: 'slow', from });
    const asked = server.asked();
    const fetched = ask(app, server.url);
    await asked;
    await advance(app, FETCH_TIMES.overallMs);
    expect(await fetched).toEqual(failed('TIMED_OUT'));
  }
});

test('what is under way ends with the app', async ({ app, server }) => {
  server.behave({ kind: 'slow', from: 'start' });
  const asked = server.asked();
  const fetched = ask(app, server.url);
  await asked;
  await app.evaluate(() => (globalThis as unknown as Global).feedProbe.dispose());
  expect(await fetched).toEqual(failed('UNREACHABLE'));
});
