import { createCalendarFetcher } from '../../main/adapters/calendar/calendarFetcher.ts';
import { nodeTransport } from '../builders/nodeTransport.ts';
import { silentLog } from '../builders/testDatabase.ts';
import { startFeedServer } from '../e2e/feed.server.ts';
import { fakeCalendarFetcher } from '../fakes/fakeCalendarFetcher.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { calendarFetcherContract } from './calendarFetcher.ts';

calendarFetcherContract('feeds in memory', () => {
  const fetcher = fakeCalendarFetcher();
  const url = 'https://calendar.example.com/private-1f3c/basic.ics';
  return Promise.resolve({
    fetcher,
    url,
    serve: (feed) => {
      if (feed === null) fetcher.failAt(url, 'UNREACHABLE');
      else fetcher.serve(url, feed.text, feed.etag);
      return Promise.resolve();
    },
    hold: () => void fetcher.hold(),
    asked: () => Promise.resolve(),
    close: () => {
      fetcher.dispose();
      return Promise.resolve();
    },
  });
});

calendarFetcherContract('feeds on this machine', async () => {
  const server = await startFeedServer({ kind: 'hang-up' });
  const fetcher = createCalendarFetcher({ transport: nodeTransport(), clock: fakeClock(), log: silentLog });
  return {
    fetcher,
    url: server.url,
    serve: async (feed) => {
      if (feed === null) await server.close();
      else server.behave({ kind: 'calendar', ...feed });
    },
    hold: () => server.behave({ kind: 'slow', from: 'start' }),
    asked: (count) => server.asked(count),
    close: async () => {
      fetcher.dispose();
      await server.close();
    },
  };
});
