import type { CalendarDeps } from './calendarDeps.ts';
import type { FollowTools } from './followCalendars.ts';

/** Takes up calendars that are others than before: each is read again, feeds are asked. */
export function createReread({ store, log }: CalendarDeps, { readings, feeds, views }: FollowTools) {
  return (): void => {
    for (const calendar of store.list()) {
      readings.forget(calendar.id);
      const work: Promise<unknown> =
        calendar.source.kind === 'feed' ? feeds.check(calendar) : readings.again(calendar.id);
      work.then(() => views.tell()).catch(() => log.error('bug.calendarReread'));
    }
    views.tell();
  };
}
