import type { Result } from '../../../shared/lib/result.ts';
import { minutes, zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { BackupError, BackupMade } from './backUp.ts';

const FIRST_LOOK_MS = minutes(2);
const LOOK_EVERY_MS = minutes(15);

export type BackupSchedule = {
  readonly clock: Clock;
  readonly log: Logger;
  readonly newestAt: () => EpochMs | null;
  /** False while there is nothing to back up, or a call is live: the disk is the call's then. */
  readonly isGoodMoment: () => boolean;
  readonly backUp: () => Promise<Result<BackupMade, BackupError>>;
  readonly onFailed: (error: BackupError) => void;
};

/**
 * Backs up once a day of the user's calendar: soon after start when today has none, tried again while it
 * fails. Returns the stop, which waits for a backup under way.
 */
export function startBackups(schedule: BackupSchedule): () => Promise<void> {
  const { clock, log, newestAt, isGoodMoment, backUp, onFailed } = schedule;
  let running: Promise<void> | null = null;
  let cancel = (): void => undefined;

  const dayOf = (at: EpochMs): string => zonedTime(at, clock.timeZone()).toPlainDate().toString();
  const isDue = (): boolean => {
    const newest = newestAt();
    return (newest === null || dayOf(newest) !== dayOf(clock.now())) && isGoodMoment();
  };
  const tell = (made: Result<BackupMade, BackupError>): void => {
    if (made.ok) {
      log.info('backup.made', { callCount: made.value.callCount });
      return;
    }
    log.error('backup.failed', { reason: made.error });
    onFailed(made.error);
  };
  const run = (): Promise<void> =>
    backUp()
      .then(tell, () => log.error('backup.failed', { reason: 'BUG' }))
      .finally(() => (running = null));
  const look = (): void => {
    cancel = clock.after(LOOK_EVERY_MS, look);
    if (running === null && isDue()) running = run();
  };
  cancel = clock.after(FIRST_LOOK_MS, look);
  return async () => {
    cancel();
    await running;
  };
}
