import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Clock } from '../../ports.ts';

/** A wake from sleep that nobody told of costs this much at most. */
const LONGEST_MS = minutes(1);
/** A text being typed changes its call with every key: one look serves many. */
const SETTLE_MS = 250;

export type PacemakerDeps = {
  readonly clock: Clock;
  /** Does what is due, and returns the instant of what comes next. */
  readonly beat: () => EpochMs | null;
};

/** One timer that is never further off than a minute: clocks are set and machines sleep. */
export function createPacemaker({ clock, beat }: PacemakerDeps) {
  let state: 'stopped' | 'waiting' | 'soon' = 'stopped';
  let cancel = (): void => undefined;

  const wait = (ms: number): void => {
    cancel();
    cancel = clock.after(ms, now);
  };
  const isWaiting = (): boolean => state === 'waiting';
  function now(): void {
    if (state === 'stopped') return;
    state = 'waiting';
    // Armed before anything is read: a read that fails must not end the watch.
    wait(LONGEST_MS);
    const next = beat();
    if (next !== null && isWaiting()) wait(Math.min(LONGEST_MS, next - clock.now()));
  }
  return {
    now,
    soon: (): void => {
      if (!isWaiting()) return;
      state = 'soon';
      wait(SETTLE_MS);
    },
    start: (): void => {
      state = 'waiting';
      now();
    },
    stop: (): void => {
      state = 'stopped';
      cancel();
    },
  };
}
