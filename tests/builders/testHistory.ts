import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { dailyBackupName } from '../../main/adapters/backup/backupFiles.ts';
import {
  historyFiles,
  makePrivateFolder,
  type HistoryFiles,
} from '../../main/adapters/database/historyFiles.ts';
import { minutes } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { aLoggedCall, aPlannedCall, callId } from './callBuilder.ts';
import { openTestStorage, temporaryFolder, type TestStorage } from './testDatabase.ts';

/** Calls that the backup has too. */
export const BACKED_UP: readonly Call[] = [1, 2, 3].map((n) =>
  aLoggedCall({ id: callId(n), startsAt: FAKE_START + n }),
);
/** A call that was saved after the backup. */
export const SINCE: Call = aPlannedCall({ id: callId(4), updatedAt: FAKE_START + minutes(5) });

export type TestHistory = {
  readonly files: HistoryFiles;
  readonly backup: string;
  /** Saves `BACKED_UP`, backs up unless told otherwise, saves `SINCE` and closes. */
  fill(options?: { readonly isBackedUp: boolean }): Promise<void>;
  /** Opens the history as the app does, and closes it again. */
  reopened<T>(look: (storage: TestStorage) => T): Promise<T>;
  remove(): void;
};

/** A history in a folder of its own, closed. */
export function testHistory(): TestHistory {
  const temporary = temporaryFolder();
  const files = historyFiles(join(temporary.path, 'Callside'));
  const backup = join(files.backups, dailyBackupName(FAKE_START));

  const reopened = async <T>(look: (storage: TestStorage) => T): Promise<T> => {
    const storage = openTestStorage(files.folder);
    try {
      return look(storage);
    } finally {
      await storage.close();
    }
  };
  return {
    files,
    backup,
    reopened,
    remove: temporary.remove,
    fill: async ({ isBackedUp } = { isBackedUp: true }) => {
      await reopened(({ calls }) => BACKED_UP.forEach((call) => calls.save(call)));
      makePrivateFolder(files.backups);
      if (isBackedUp) copyFileSync(files.database, backup);
      await reopened(({ calls }) => calls.save(SINCE));
    },
  };
}
