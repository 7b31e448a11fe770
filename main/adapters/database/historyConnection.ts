import type { Clock } from '../../ports.ts';
import { openReadable, type WritableDatabase } from './openDatabase.ts';
import type { RepairCall } from './repairCalls.ts';
import { watchChanges } from './roll/rollChanges.ts';
import { keepRoll } from './roll/rollKeeper.ts';
import { unlessDiskFails } from './storageFailure.ts';
import { createStoredHistory, type StoredHistory } from './storedHistory.ts';

export type HistoryConnectionDeps = {
  /** The connection that calls are written with. */
  readonly database: WritableDatabase;
  readonly path: string;
  readonly repair: RepairCall;
  readonly clock: Pick<Clock, 'after'>;
};

export type HistoryConnection = { readonly stored: StoredHistory; readonly close: () => void };

/** The stored history by a connection of its own; a damaged row that it meets is repaired as soon as it is done. */
export function openHistoryReader({
  database,
  path,
  repair,
  clock,
}: HistoryConnectionDeps): HistoryConnection {
  const reading = openReadable(path);
  const openSnapshot = () => openReadable(path);
  const roll = keepRoll({ database: reading, openSnapshot, changes: watchChanges(database), clock });
  const onDamaged = (place: string): void =>
    void clock.after(0, () => unlessDiskFails(() => void repair(place)));
  return {
    stored: createStoredHistory({ database: reading, openSnapshot, onDamaged, roll }),
    close: () => {
      roll.stop();
      reading.close();
    },
  };
}
