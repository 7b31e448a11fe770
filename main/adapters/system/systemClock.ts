import type { Clock } from '../../ports.ts';

/** Timers longer than 2^31-1 ms fire at once in Node; nobody here may wait that long. */
const LONGEST_TIMER_MS = 2_147_483_647;

export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    timeZone: () => Temporal.Now.timeZoneId(),
    after(ms, task) {
      const timer = setTimeout(task, Math.min(ms, LONGEST_TIMER_MS));
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
