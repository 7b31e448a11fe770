import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import type { Today } from '../../shared/ipc/contract.ts';
import { zonedTime } from '../../shared/lib/time.ts';
import type { CallRepository, Clock } from '../ports.ts';

export type TodayDeps = { readonly calls: CallRepository; readonly clock: Clock };

const DAYS_AHEAD = 8;

/** What lies ahead: the timeline of today and the coming week, and what waits for a result. */
export function createTodayService({ calls, clock }: TodayDeps) {
  return {
    today(): Today {
      const now = clock.now();
      const startOfDay = zonedTime(now, clock.timeZone()).startOfDay();
      const end = startOfDay.add({ days: DAYS_AHEAD });
      return {
        calls: calls.startingBetween(startOfDay.epochMilliseconds, end.epochMilliseconds),
        needsResult: calls.needingResult(now),
        live: calls.live(),
        hasAnyCall: calls.count() > (calls.find(PRACTICE_CALL_ID) === null ? 0 : 1),
      };
    },
  };
}

export type TodayService = ReturnType<typeof createTodayService>;
