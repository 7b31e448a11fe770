import type { CallRepository, Clock } from '../ports.ts';
import { minutes } from '../../shared/lib/time.ts';
import type { Badge } from '../shortcutPorts.ts';

export type BadgeDeps = {
  readonly badge: Badge;
  readonly calls: Pick<CallRepository, 'needingResult'>;
  readonly clock: Pick<Clock, 'now' | 'after'>;
};

/** A call that was never started needs its result once its time is over: nothing tells of that. */
const LOOK_AGAIN_MS = minutes(1);

/** Keeps the number of calls that need a result on the app's sign. */
export function createBadgeService({ badge, calls, clock }: BadgeDeps) {
  let shown: number | null = null;
  let cancel = (): void => undefined;

  const changed = (): void => {
    const count = calls.needingResult(clock.now()).length;
    if (count !== shown) badge.show(count);
    shown = count;
  };
  const look = (): void => {
    cancel = clock.after(LOOK_AGAIN_MS, look);
    changed();
  };
  return {
    changed,
    /** Begins; returns the function that stops. */
    follow(): () => void {
      look();
      return () => cancel();
    },
  };
}
