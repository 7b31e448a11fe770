import type { FeedError } from '../../../shared/ipc/calendars.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { ImportReport } from '../../../shared/ipc/calendars.ts';
import { parseWebAddress } from '../../../shared/lib/webAddress.ts';
import type { Calendar, CalendarId, CalendarReading } from '../../../shared/schemas/calendar.ts';
import { createAskFeed, createTakeFresh, type Fresh, type Subscribed } from './askFeed.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { CalendarTools } from './calendarTools.ts';
import { newCalendar } from './newCalendar.ts';

/** A feed subscribed to before, with nothing new. */
const unchanged = ({ id, name }: Calendar): Subscribed =>
  ok({
    ...{ calendarId: id, name, problems: [] },
    ...{ addedCount: 0, changedCount: 0, cancelledCount: 0, leftOutCount: 0 },
  });

const feedAt = ({ store }: Pick<CalendarDeps, 'store'>, url: string): Calendar | undefined =>
  store.list().find(({ source }) => source.kind === 'feed' && source.url === url);

/** Makes a calendar of a feed that was read for the first time. */
function createAddFeed(deps: CalendarDeps, tools: CalendarTools) {
  const takeFresh = createTakeFresh(deps, tools);
  return (url: string, fresh: Fresh, reading: CalendarReading): Promise<Result<ImportReport, FeedError>> =>
    tools.inTurn(async () => {
      const known = feedAt(deps, url);
      // Subscribed to twice at once: the second finds what the first has made.
      if (known !== undefined) return ok(await takeFresh(known, fresh, reading));
      const name = parseWebAddress(url)?.hostname ?? url;
      const calendar = newCalendar({ source: { kind: 'feed', url }, reading, name }, deps);
      if (!deps.store.save(calendar)) return err('NOT_SAVED');
      const report = await takeFresh(calendar, fresh, reading);
      tools.views.tell();
      return ok(report);
    });
}

/** Feeds: subscribed to, and asked again, never twice at once. */
export function createFeeds(deps: CalendarDeps, tools: CalendarTools) {
  const { fetcher } = deps;
  const { readings, views } = tools;
  const ask = createAskFeed(deps, tools);
  const add = createAddFeed(deps, tools);
  const underWay = new Map<CalendarId, Promise<Subscribed | null>>();

  /** Null when the feed had nothing new. */
  const check = (calendar: Calendar): Promise<Subscribed | null> => {
    const { id } = calendar;
    const running = underWay.get(id);
    if (running !== undefined) return running;
    const asked = ask(calendar).finally(() => {
      underWay.delete(id);
      views.setChecking(id, false);
    });
    underWay.set(id, asked);
    views.setChecking(id, true);
    return asked;
  };
  const subscribeNew = async (url: string): Promise<Result<ImportReport, FeedError>> => {
    const fetched = await fetcher.fetch({ url, etag: null, lastModified: null });
    if (fetched.kind === 'failed') return err(fetched.failure);
    // "Unchanged" answers a question that was not asked.
    if (fetched.kind === 'unchanged') return err('SERVER_FAILING');
    const reading = await readings.read(fetched.bytes);
    return reading.ok ? add(url, fetched, reading.value) : reading;
  };

  return {
    check,
    subscribe: async (typed: string): Promise<Result<ImportReport, FeedError>> => {
      const url = fetcher.addressOf(typed);
      if (url === null) return err('ADDRESS_REFUSED');
      const known = feedAt(deps, url);
      if (known === undefined) return subscribeNew(url);
      return (await check(known)) ?? unchanged(known);
    },
  };
}

export type Feeds = ReturnType<typeof createFeeds>;
