import { seconds } from '../../../shared/lib/time.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { RawCall } from './callColumns.ts';
import { callSlices } from './callSlices.ts';
import { isSoundRow } from './checkDatabase.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import type { RepairCall } from './repairCalls.ts';
import { isCorruption, storageFailureOf } from './storageFailure.ts';

const FIRST_SLICE_AFTER_MS = seconds(5);
const BETWEEN_SLICES_MS = 20;
const UNTIL_ASKED_AGAIN_MS = seconds(1);
/** Some 2 ms of work. */
const ROWS_AT_ONCE = 20;

export type VerifyDeps = {
  readonly database: ReadableDatabase;
  readonly clock: Clock;
  readonly log: Logger;
  readonly repair: RepairCall;
  /** True while the seller waits for a read of the whole history, which this would slow down. */
  readonly hasToWait: () => boolean;
  /** SQLite itself stumbled: the file cannot be read to its end. */
  readonly onUnreadable: () => void;
};

/** Reads every row in small slices while the app is used, and has damaged ones repaired. Returns the stop. */
export function startVerifying(deps: VerifyDeps): () => void {
  const { database, clock, log, repair, hasToWait, onUnreadable } = deps;
  const slices = callSlices(database, ROWS_AT_ONCE);
  let cancel = (): void => undefined;

  const verify = (rows: readonly RawCall[]): void => {
    for (const row of rows) if (!isSoundRow(row)) repair(String(row.place));
  };
  const again = (afterMs: number): void => void (cancel = clock.after(afterMs, guarded));
  const step = (): void => {
    const next = slices.next();
    if (next.done === true) return;
    verify(next.value);
    again(BETWEEN_SLICES_MS);
  };
  const guarded = (): void => {
    try {
      if (hasToWait()) again(UNTIL_ASKED_AGAIN_MS);
      else step();
    } catch (error) {
      // A full or locked disk only puts the rest off to the next start.
      if (isCorruption(error)) onUnreadable();
      else if (storageFailureOf(error) === null) throw error;
      log.error('history.verify-stopped', { isCorrupt: isCorruption(error) });
    }
  };
  again(FIRST_SLICE_AFTER_MS);
  return () => cancel();
}
