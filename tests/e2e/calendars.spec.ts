import { expect } from '@playwright/test';
import { days } from '../../shared/lib/time.ts';
import { test as base } from './callside.ts';
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
