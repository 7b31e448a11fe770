import { chmodSync, copyFileSync } from 'node:fs';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { listBackups, type BackupFile } from '../backup/backupFiles.ts';
import { isSoundDatabase } from './checkDatabase.ts';
import { discardDatabase, syncFile, type HistoryFiles } from './historyFiles.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { closeAsOneFile, openWritable, type WritableDatabase } from './openDatabase.ts';
import { salvageInto } from './salvage.ts';

/** A copy of a backup, migrated and checked in full; null when it does not pass. */
function soundCopy({ path }: BackupFile, target: string): WritableDatabase | null {
  discardDatabase(target);
  let database: WritableDatabase | null = null;
  try {
    copyFileSync(path, target);
    chmodSync(target, 0o600);
    database = openWritable(target);
    if (versionOf(database) <= newestVersion()) migrate(database);
    if (isSoundDatabase(database)) return database;
  } catch {
    // A backup that cannot be read is passed over for an older one.
  }
  database?.close();
  return null;
}

function emptyDatabase(target: string): WritableDatabase {
  discardDatabase(target);
  const database = openWritable(target);
  migrate(database);
  return database;
}

type Base = { readonly database: WritableDatabase; readonly stateAt: EpochMs | null };

function newestSound(backups: readonly BackupFile[], target: string): Base | null {
  for (const backup of backups) {
    const database = soundCopy(backup, target);
    if (database !== null) return { database, stateAt: backup.at };
  }
  return null;
}

const newestEdit = (database: WritableDatabase): EpochMs =>
  Number(database.prepare('SELECT max(updated_at) AS at FROM calls').get()?.['at']);

/**
 * Makes the history that takes the place of a lost one, in one file beside it: the newest backup that passes
 * its checks, and on top what is still whole in the damaged file; without such a backup, whatever is whole in
 * the others. Returns the instant whose state it is, null when it is empty.
 */
export function buildRestored(files: HistoryFiles, damagedPath: string): EpochMs | null {
  // What a restore put aside was not wanted any more: it is the last to look into.
  const backups = listBackups(files.backups).toSorted(
    (a, b) => Number(a.kind === 'kept') - Number(b.kind === 'kept'),
  );
  const base = newestSound(backups, files.restoring);
  const database = base?.database ?? emptyDatabase(files.restoring);
  const copy = `${files.restoring}.salvage`;
  const sources = [damagedPath, ...(base === null ? backups.map(({ path }) => path) : [])];
  let stateAt = base?.stateAt ?? null;
  try {
    const salvaged = sources.map((from, index) =>
      salvageInto(database, { from, copy, isNewest: index === 0 }),
    );
    if (stateAt === null && salvaged.some((count) => count > 0)) stateAt = newestEdit(database);
  } finally {
    closeAsOneFile(database);
  }
  syncFile(files.restoring);
  return stateAt;
}
