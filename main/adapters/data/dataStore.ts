import { statSync } from 'node:fs';
import type { BackupFailure, StoredBackup } from '../../../shared/ipc/data.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DataStore } from '../../dataPorts.ts';
import type { Clock } from '../../ports.ts';
import type { BackupMade } from '../backup/backUp.ts';
import { listBackups } from '../backup/backupFiles.ts';
import type { WholeHistory } from '../database/wholeHistory.ts';
import { readDataFacts } from './dataFacts.ts';
import { openSnapshot } from './dataSnapshot.ts';
import { createReplace } from './replaceData.ts';
import { createStaging } from './staging.ts';
import { createStoredBackups } from './storedBackups.ts';

export type DataStoreDeps = {
  readonly whole: WholeHistory;
  readonly clock: Clock;
  /** `writeStage.worker.ts` in the source, `workers/writeStage.mjs` in the app. */
  readonly stageWorker: URL;
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Everything in the folder of the history, taken as a whole. */
export function createDataStore({ whole, clock, stageWorker }: DataStoreDeps): DataStore {
  const { files, database } = whole;
  const backups = createStoredBackups(files.backups);
  const newest = (made: BackupMade): StoredBackup | null => {
    const file = listBackups(files.backups).find(({ path }) => path === made.path);
    if (file === undefined) return null;
    // It was read over before it counted.
    backups.note(file, 'sound');
    return backups.view(file);
  };
  const backUp = async (): Promise<Result<StoredBackup, BackupFailure>> => {
    const made = await whole.backUp();
    if (!made.ok) return made;
    const stored = newest(made.value);
    return stored === null ? err('FAILING') : ok(stored);
  };
  return {
    facts: async () => ({
      ...(await readDataFacts(database)),
      sizeBytes: sizeOf(files.database) + sizeOf(`${files.database}-wal`),
    }),
    backups: backups.list,
    check: (id) => backups.check(id),
    backUp,
    snapshot: () => openSnapshot(files.database),
    ...createStaging(files, backups, { clock, stageWorker }),
    ...createReplace(whole),
  };
}
