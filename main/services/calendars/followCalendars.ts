import { minutes } from '../../../shared/lib/time.ts';
import type { Calendar } from '../../../shared/schemas/calendar.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import type { CalendarViews } from './calendarViews.ts';
import type { Feeds } from './feeds.ts';
import type { Readings } from './readings.ts';

/** How often a feed is asked. */
const ASK_EVERY_MS = minutes(15);
/** A machine that wakes has its network some seconds later. */
const ASK_AGAIN_MS = minutes(1);

const isUnreached = ({ source, failure }: Calendar): boolean =>
  source.kind === 'feed' && failure === 'UNREACHABLE';

export type FollowTools = {
  readonly readings: Readings;
  readonly feeds: Feeds;
  readonly views: CalendarViews;
};

/** Keeps calendars current: feeds are asked on start, every 15 minutes and after a sleep; on a new day all look further. */
export function createFollow(deps: CalendarDeps, { readings, feeds, views }: FollowTools) {
  const { store, clock, power, log } = deps;

  /** A check from the future was noted by a clock that has been put back since. */
  const isDue = ({ source, checkedAt }: Calendar): boolean =>
    source.kind === 'feed' && (checkedAt === null || Math.abs(clock.now() - checkedAt) >= ASK_EVERY_MS);
  const rollForward = async (calendar: Calendar): Promise<void> => {
    if (readings.isOfToday(calendar.id)) return;
    await readings.again(calendar.id);
    views.tell();
  };
  const bringUpToDate = (needsAsking: (calendar: Calendar) => boolean): void => {
    for (const calendar of store.list()) {
      const work = needsAsking(calendar) ? feeds.check(calendar) : rollForward(calendar);
      work.catch(() => log.error('bug.calendarFollow'));
    }
  };

  return (): (() => void) => {
    let stopTimer = (): void => undefined;
    let stopSecondTry = (): void => undefined;
    const arm = (): void => {
      stopTimer = clock.after(ASK_EVERY_MS, () => {
        arm();
        bringUpToDate(isDue);
      });
    };
    arm();
    bringUpToDate(({ source }) => source.kind === 'feed');
    const stopWake = power.onWake(() => {
      bringUpToDate(isDue);
      stopSecondTry();
      stopSecondTry = clock.after(ASK_AGAIN_MS, () => bringUpToDate(isUnreached));
    });
    return () => {
      stopTimer();
      stopSecondTry();
      stopWake();
    };
  };
}
