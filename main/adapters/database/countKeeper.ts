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
  let notingCount = 0;
  const tell = (error: unknown): void => {
    log.error('history.marker-unwritten', { reason: storageFailureOf(error) ?? 'failing' });
  };
  const note = async (): Promise<void> => {
    cancel = null;
    notingCount += 1;
    try {
      await marker.note({ callCount: count() });
    } catch (error) {
      tell(error);
    }
    notingCount -= 1;
  };
  return {
    changed: (): void => void (cancel ??= clock.after(WRITE_AFTER_MS, () => void note())),
    stop: (): void => {
      if (cancel === null && notingCount === 0) return;
      cancel?.();
      try {
        marker.change({ callCount: count() });
      } catch (error) {
        tell(error);
      }
    },
  };
}
