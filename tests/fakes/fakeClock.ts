import type { Clock } from '../../main/ports.ts';
import type { EpochMs } from '../../shared/lib/time.ts';

type Timer = { readonly at: EpochMs; readonly order: number; readonly task: () => void };

export type FakeClock = Clock & {
  /** Time passes and timers run, each at its own instant. */
  advance(ms: number): void;
  /** The machine sleeps: time passes, no timer runs until the next `advance`. */
  sleep(ms: number): void;
  /** The user travels, or changes the zone of the system. */
  moveTo(timeZone: string): void;
  /** Timers that wait. */
  armedCount(): number;
};

/** 18 November 2026, 10:00 in Berlin. */
export const FAKE_START: EpochMs = Date.UTC(2026, 10, 18, 9);

/** A clock that stands still until it is told otherwise. */
export function fakeClock(start: EpochMs = FAKE_START, zone = 'Europe/Berlin'): FakeClock {
  let now = start;
  let timeZone = zone;
  let order = 0;
  const timers = new Set<Timer>();
  const nextUntil = (end: EpochMs): Timer | undefined =>
    [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
  return {
    now: () => now,
    timeZone: () => timeZone,
    after: (ms, task) => {
      const timer = { at: now + Math.max(0, ms), order: (order += 1), task };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(ms) {
      const end = now + ms;
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.task();
      }
      now = end;
    },
    sleep: (ms) => void (now += ms),
    moveTo: (zoneName) => void (timeZone = zoneName),
    armedCount: () => timers.size,
  };
}
