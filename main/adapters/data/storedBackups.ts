import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BackupState, StoredBackup } from '../../../shared/ipc/data.ts';
import { hasSoundRows } from '../backup/backUp.ts';
import { listBackups, type BackupFile } from '../backup/backupFiles.ts';
import { sealAndCheck } from '../backup/sealAndCheck.ts';
import { callCountOf } from '../database/checkDatabase.ts';
import { newestVersion, versionOf } from '../database/migrate.ts';
import { openReadable } from '../database/openDatabase.ts';
import { storageFailureOf } from '../database/storageFailure.ts';

type Look = Pick<StoredBackup, 'callCount' | 'state'>;
/** What was found in a file; it holds as long as the file is the same. */
type Found = Look & { readonly stamp: string };

function lookInto(path: string): Look {
  try {
    const database = openReadable(path);
    try {
      if (versionOf(database) > newestVersion()) return { callCount: null, state: 'newer' };
      return { callCount: callCountOf(database), state: 'unchecked' };
    } finally {
      database.close();
    }
  } catch (error) {
    return { callCount: null, state: stateAfter(error) };
  }
}

/** A disk that fails says nothing about the file. */
const stateAfter = (error: unknown): BackupState =>
  storageFailureOf(error) === null ? 'damaged' : 'unchecked';

/** Made before an update changed the tables: its rows cannot be read as those of today. */
function isOlder(path: string): boolean {
  const database = openReadable(path);
  try {
    return versionOf(database) < newestVersion();
  } finally {
    database.close();
  }
}

async function readOver(path: string, { callCount }: Look): Promise<BackupState> {
  try {
    const isSound = (await sealAndCheck(path)) && (isOlder(path) || (await hasSoundRows(path, callCount)));
    return isSound ? 'sound' : 'damaged';
  } catch (error) {
    return stateAfter(error);
  }
}

const stampOf = (path: string) => {
  const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
  return { stamp: `${size} ${mtimeMs}`, sizeBytes: size };
};

/** The backups of a folder with what is known of each. */
export function createStoredBackups(folder: string) {
  const found = new Map<string, Found>();

  const view = ({ id, path, at, kind }: BackupFile): StoredBackup => {
    const { stamp, sizeBytes } = stampOf(path);
    const known = found.get(id);
    const look = known?.stamp === stamp ? known : { ...lookInto(path), stamp };
    found.set(id, look);
    return { id, at, kind, sizeBytes, callCount: look.callCount, state: look.state };
  };
  const fileOf = (id: string): BackupFile | null =>
    // SECURITY: an id is looked up in the list, never made into a path.
    listBackups(folder).find((file) => file.id === id) ?? null;
  const note = (file: BackupFile, state: BackupState): void => {
    const { callCount } = view(file);
    // Sealing may have touched the file.
    found.set(file.id, { callCount, state, stamp: stampOf(file.path).stamp });
  };
  /** To count the calls of a large backup takes a while, so the main loop goes on between two of them. */
  const list = async (): Promise<readonly StoredBackup[]> => {
    const all: StoredBackup[] = [];
    for (const file of listBackups(folder)) {
      all.push(view(file));
      await nextTurn();
    }
    return all;
  };
  return {
    list,
    fileOf,
    view,
    note,
    async check(id: string): Promise<void> {
      const file = fileOf(id);
      if (file === null) return;
      const look = view(file);
      if (look.state === 'unchecked') note(file, await readOver(file.path, look));
    },
  };
}

export type StoredBackups = ReturnType<typeof createStoredBackups>;
