import { expect } from '@playwright/test';
import { days, hours } from '../../shared/lib/time.ts';
import { test as base, type Callside } from './callside.ts';
import { calendarText, startFeedServer, type FeedBehaviour, type FeedServer } from './feed.server.ts';
import { calendarsOn } from './pages/calendars.ts';
import { todayOn } from './pages/today.ts';
import { request } from './requests.ts';

const test = base.extend<{ readonly server: FeedServer }>({
  server: async ({}, use) => {
    const server = await startFeedServer({ kind: 'status', status: 500 });
    await use(server);
    await server.close();
  },
});

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00Z`;

const calendar = (title: string, etag: string): FeedBehaviour => ({
  kind: 'calendar',
  text: calendarText({ uid: 'demo@example.com', start: stamp(Date.now() + days(1)), title }),
  etag,
});

const FAILURES: readonly (readonly [FeedBehaviour, string])[] = [
  [{ kind: 'status', status: 500 }, 'The server has a problem of its own.'],
  [{ kind: 'status', status: 404 }, 'There is no calendar at this address.'],
  [{ kind: 'status', status: 403 }, 'The server does not let Callside in.'],
  [{ kind: 'page' }, 'What stands at this address is no calendar.'],
  [{ kind: 'huge', as: 'announced' }, 'The calendar is larger than 10 MB.'],
];

test('a feed that cannot be read says why and what to do, and leaves nothing behind', async ({
  callside: { main },
  server,
}) => {
  await main.evaluate(() => {
    location.hash = '/settings/calendars';
  });
  const { address, subscribe } = calendarsOn(main);
  for (const [behaviour, words] of FAILURES) {
    server.behave(behaviour);
    await address.fill(server.url);
    await address.press('Enter');
    await expect(main.getByText(words)).toBeVisible();
    await expect(subscribe).toBeEnabled();
  }
  await address.fill('ftp://example.com/a.ics');
  await address.press('Enter');
  await expect(main.getByText('Callside does not read this address.')).toBeVisible();
  expect(await request(main, 'calendar.list')).toEqual([]);
});

test('a subscription becomes calls; when it fails its copy stays in use and says so', async ({
  callside: { app, main },
  server,
}) => {
  server.behave(calendar('Halden Freight', '"v1"'));
  await main.evaluate(() => {
    location.hash = '/settings/calendars';
  });
  const { address, menu } = calendarsOn(main);
  await address.fill(`${server.url}?token=secret`);
  await address.press('Enter');
  await expect(todayOn(main).toast).toContainText('1 call added from');
  const card = main.getByRole('article').first();
  await expect(card).toContainText('Checked just now');
  await expect(card).toContainText('1 of 1 meeting ahead is a call');
  await expect(card).not.toContainText('secret');

  const name = (await request(main, 'calendar.list'))[0]?.name ?? '';
  await menu(name).click();
  await main.getByRole('menuitem', { name: 'Copy address' }).click();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('token=secret');

  server.behave({ kind: 'status', status: 500 });
  await menu(name).click();
  await main.getByRole('menuitem', { name: 'Check now' }).click();
  await expect(card).toContainText(
    'The server has a problem of its own. Your copy, read just now, is in use.',
  );
  expect((await request(main, 'call.today')).calls).toHaveLength(1);

  server.behave(calendar('Halden Freight, moved', '"v2"'));
  await card.getByRole('button', { name: 'Check now' }).click();
  await expect(card).toContainText('Checked just now');
});

/** Long waits of main end at once: what waits for a slow server need not be waited for here. */
const hurry = ({ app }: Callside): Promise<void> =>
  app.evaluate(() => {
    const wait = globalThis.setTimeout;
    const hurried = (task: () => void, ms = 0): NodeJS.Timeout => wait(task, ms >= 10_000 ? 300 : ms);
    Object.assign(globalThis, { setTimeout: hurried });
  });

type Feed = { readonly callside: Callside; readonly server: FeedServer };

/** A subscription whose one meeting is a prepared call, on its page in Settings. */
async function prepared({ callside: { main }, server }: Feed) {
  server.behave(calendar('Halden Freight', '"v1"'));
  const subscribed = await request(main, 'calendar.subscribe', { url: server.url });
  if (!subscribed.ok) throw new Error(subscribed.error);
  const theCall = async () => (await request(main, 'call.today')).calls[0];
  const before = await theCall();
  if (before === undefined) throw new Error('The meeting is no call');
  const outcome = { ...before.outcome, who: 'Dana', what: 'name the decider' };
  await request(main, 'call.edit', { id: before.id, edit: { outcome } });
  await main.evaluate(() => {
    location.hash = '/settings/calendars';
  });
  const card = main.getByRole('article').first();
  const check = async (behaviour: FeedBehaviour): Promise<void> => {
    server.behave(behaviour);
    await card.getByRole('button', { name: /^More for/ }).click();
    await main.getByRole('menuitem', { name: 'Check now' }).click();
  };
  return { card, check, theCall, before: { ...before, outcome } };
}

test('a change in the feed moves the call and not what was prepared; nothing new is said as such', async ({
  callside,
  server,
}) => {
  const { card, check, theCall, before } = await prepared({ callside, server });
  const startsAt = before.startsAt + hours(2);
  const text = calendarText({ uid: 'demo@example.com', start: stamp(startsAt), title: 'Halden Freight' });
  await check({ kind: 'calendar', text, etag: '"v2"' });
  await expect.poll(async () => (await theCall())?.startsAt).toBe(startsAt);
  const { id, outcome } = before;
  expect(await theCall()).toMatchObject({ id, outcome });

  const asked = server.seen().length;
  await check({ kind: 'calendar', text, etag: '"v2"' });
  await expect.poll(() => server.seen().length).toBe(asked + 1);
  expect(server.seen().at(-1)?.headers['if-none-match']).toBe('"v2"');
  await expect(card).toContainText('Checked just now');
  expect(await theCall()).toMatchObject({ id, outcome, startsAt });
});

test('a feed that is slow, too large or no calendar any more is told, and its calls stay', async ({
  callside,
  server,
}) => {
  const { card, check, theCall, before } = await prepared({ callside, server });
  await hurry(callside);
  const failing: readonly (readonly [FeedBehaviour, string])[] = [
    [{ kind: 'slow', from: 'start' }, 'The server did not answer in time.'],
    [{ kind: 'huge', as: 'chunked' }, 'The calendar is larger than 10 MB.'],
    [{ kind: 'page' }, 'What stands at this address is no calendar.'],
  ];
  for (const [behaviour, words] of failing) {
    await check(behaviour);
    await expect(card).toContainText(`${words} Your copy, read just now, is in use.`);
  }
  const { id, outcome } = before;
  expect(await theCall()).toMatchObject({ id, outcome, stage: 'planned' });
});
