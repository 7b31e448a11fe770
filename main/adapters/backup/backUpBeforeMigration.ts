import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochMs } from '../../../shared/lib/time.ts';
import { discardDatabase, makePrivateFolder, moveToFreeName, syncFile } from '../database/historyFiles.ts';
import type { WritableDatabase } from '../database/openDatabase.ts';
import { migrationBackupName } from './backupFiles.ts';

export type MigrationBackup = {
  readonly folder: string;
  /** The version that the history is about to be taken to. */
  readonly version: number;
  readonly at: EpochMs;
};

/** Keeps the history as it is, beside the daily backups and never pruned, before its schema changes. */
export function backUpBeforeMigration(
  database: WritableDatabase,
  { folder, version, at }: MigrationBackup,
): void {
  makePrivateFolder(folder);
  const path = join(folder, migrationBackupName(version, at));
  if (existsSync(path)) return;
  const partial = `${path}.partial`;
  discardDatabase(partial);
  database.prepare('VACUUM INTO ?').run(partial);
  chmodSync(partial, 0o600);
  syncFile(partial);
  moveToFreeName(partial, path);
}
