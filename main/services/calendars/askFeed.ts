import type { ImportReport } from '../../../shared/ipc/calendars.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Calendar, CalendarId, CalendarReading, FeedFailure } from '../../../shared/schemas/calendar.ts';
import type { FetchedCalendar } from '../../calendarPorts.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { CalendarTools } from './calendarTools.ts';
import { reportOf } from './importReport.ts';

export type Fresh = Extract<FetchedCalendar, { readonly kind: 'fresh' }>;
export type Subscribed = Result<ImportReport, FeedFailure>;

const NO_VERSION = { etag: null, lastModified: null };

/** Buffer compares 10 MB in some milliseconds; byte by byte it would hold up everything else. */
export const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && Buffer.compare(a, b) === 0;

/** Takes a fetched feed over: its meetings first, then the copy, and only then what tells it from the next version. */
export function createTakeFresh({ store, clock }: CalendarDeps, { readings }: CalendarTools) {
  return async (calendar: Calendar, fresh: Fresh, reading: CalendarReading): Promise<ImportReport> => {
    const synced = await readings.apply(calendar, reading);
    const isKept = synced.isSaved && (await store.keepCopy(calendar.id, fresh.bytes));
    const now = clock.now();
    // Without its copy the next answer must be the whole feed again, never "unchanged".
    const version = isKept ? { etag: fresh.etag, lastModified: fresh.lastModified } : NO_VERSION;
    store.save({ ...calendar, ...version, readAt: now, checkedAt: now, failure: null });
    return reportOf(calendar, reading, synced);
  };
}

/** What becomes of a calendar whose feed had nothing new, or failed: its last good copy is used. */
function createMarks({ store, clock, log }: CalendarDeps, { readings }: CalendarTools) {
  const mark = (id: CalendarId, change: Partial<Calendar>): void => {
    const calendar = readings.find(id);
    if (calendar !== null) store.save({ ...calendar, ...change, checkedAt: clock.now() });
  };
  /** False when there is no copy, or one that cannot be read any more. */
  const useCopy = async (id: CalendarId): Promise<boolean> => {
    if (!readings.isOfToday(id)) await readings.again(id);
    return readings.isOfToday(id);
  };
  return {
    useCopy,
    fail: async (id: CalendarId, failure: FeedFailure): Promise<Subscribed> => {
      log.info('calendar.feedFailed', { failure });
      mark(id, { failure });
      await useCopy(id);
      return err(failure);
    },
    confirm: (id: CalendarId): null => {
      mark(id, { failure: null, readAt: clock.now() });
      return null;
    },
  };
}

/** Asks a feed for what is new; null when nothing is. */
export function createAskFeed(deps: CalendarDeps, tools: CalendarTools) {
  const { store, fetcher } = deps;
  const { readings, inTurn } = tools;
  const takeFresh = createTakeFresh(deps, tools);
  const { fail, confirm, useCopy } = createMarks(deps, tools);

  const isNews = async (id: CalendarId, { bytes }: Fresh): Promise<boolean> => {
    if (!readings.isOfToday(id)) return true;
    const copy = await store.readCopy(id);
    return copy === null || !isSameBytes(copy, bytes);
  };
  const take = async (id: CalendarId, fresh: Fresh): Promise<Subscribed | null> => {
    if (!(await isNews(id, fresh))) return confirm(id);
    const reading = await readings.read(fresh.bytes);
    if (!reading.ok) return fail(id, reading.error);
    return inTurn(async () => {
      const calendar = readings.find(id);
      return calendar === null ? null : ok(await takeFresh(calendar, fresh, reading.value));
    });
  };
  const ask = async (calendar: Calendar): Promise<Subscribed | null> => {
    const { id, source, etag, lastModified } = calendar;
    if (source.kind === 'file') return null;
    const fetched = await fetcher.fetch({ url: source.url, etag, lastModified });
    switch (fetched.kind) {
      case 'failed':
        return fail(id, fetched.failure);
      case 'unchanged':
        // Without a copy that can be read, nothing new is no answer: the whole feed is asked for.
        return (await useCopy(id)) ? confirm(id) : ask({ ...calendar, ...NO_VERSION });
      case 'fresh':
        return take(id, fetched);
    }
  };
  return ask;
}
