import { seconds } from '../../../shared/lib/time.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { MarkerFile } from './historyMarker.ts';
import { storageFailureOf } from './storageFailure.ts';

/** An import changes the count a thousand times; the marker is written once. */
const WRITE_AFTER_MS = seconds(1);

export type CountKeeperDeps = {
  readonly clock: Clock;
  readonly marker: MarkerFile;
  readonly log: Logger;
  readonly count: () => number;
};

/** Keeps the number of calls in the marker, soon after each change of it. */
export function keepCount({ clock, marker, log, count }: CountKeeperDeps) {
  let cancel: (() => void) | null = null;
  const write = (): void => {
    cancel = null;
    try {
      marker.change({ callCount: count() });
    } catch (error) {
      const reason = storageFailureOf(error);
      if (reason === null) throw error;
      log.error('history.marker-unwritten', { reason });
    }
  };
  return {
    changed: (): void => void (cancel ??= clock.after(WRITE_AFTER_MS, write)),
    stop: (): void => {
      if (cancel === null) return;
      cancel();
      write();
    },
  };
}
