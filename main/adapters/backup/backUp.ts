import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Clock } from '../../ports.ts';
import { callCountOf, isSoundRow } from '../database/checkDatabase.ts';
import { callSlices } from '../database/callSlices.ts';
import { makePrivateFolder, syncFolder, type HistoryFiles } from '../database/historyFiles.ts';
import type { MarkerFile } from '../database/historyMarker.ts';
import { openReadable } from '../database/openDatabase.ts';
import { isCorruption, storageFailureOf } from '../database/storageFailure.ts';
import { dailyBackupName } from './backupFiles.ts';
import { sealAndCheck } from './sealAndCheck.ts';
import { pruneBackups } from './pruneBackups.ts';

export type BackupDeps = {
  readonly files: HistoryFiles;
  readonly marker: MarkerFile;
  readonly clock: Clock;
};

export type BackupMade = { readonly path: string; readonly at: EpochMs; readonly callCount: number };

/** `UNSOUND`: the copy did not pass its checks, so neither would the history itself; older backups stay. */
export type BackupError = 'DISK_FULL' | 'UNWRITABLE' | 'FAILING' | 'UNSOUND';

const PARTIAL = '.partial';
const PAGES_AT_ONCE = 200;
/** Some 2 ms of checking between two turns of the main loop. */
const ROWS_AT_ONCE = 20;

/** Copies the state of one moment, on SQLite's thread; returns how many calls it has. */
async function copyHistory(from: string, to: string): Promise<number> {
  const source = openReadable(from);
  try {
    // A read transaction of its own: writes meanwhile neither wait for the copy nor make it start again.
    source.exec('BEGIN');
    const callCount = callCountOf(source);
    await backup(source, to, { rate: PAGES_AT_ONCE });
    return callCount;
  } finally {
    source.close();
  }
}

async function makeDurable(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function hasSoundRows(path: string, expectedCount: number): Promise<boolean> {
  const database = openReadable(path);
  try {
    for (const rows of callSlices(database, ROWS_AT_ONCE)) {
      if (!rows.every(isSoundRow)) return false;
      await nextTurn();
    }
    return callCountOf(database) === expectedCount;
  } finally {
    database.close();
  }
}

async function discardPartial(folder: string): Promise<void> {
  const names = await readdir(folder);
  const partial = names.filter((name) => name.includes(PARTIAL));
  await Promise.all(partial.map((name) => rm(join(folder, name), { force: true })));
}

async function makeBackup({ files, marker, clock }: BackupDeps): Promise<Result<BackupMade, BackupError>> {
  makePrivateFolder(files.backups);
  await discardPartial(files.backups);
  const at = clock.now();
  const path = join(files.backups, dailyBackupName(at));
  const partial = `${path}${PARTIAL}`;
  const callCount = await copyHistory(files.database, partial);
  const isSound = (await sealAndCheck(partial)) && (await hasSoundRows(partial, callCount));
  if (!isSound) {
    await discardPartial(files.backups);
    return err('UNSOUND');
  }
  await makeDurable(partial);
  await rename(partial, path);
  syncFolder(files.backups);
  marker.change({ lastBackup: { at, callCount } });
  await pruneBackups(files.backups, clock.timeZone());
  return ok({ path, at, callCount });
}

const ERRORS = {
  'disk-full': 'DISK_FULL',
  'read-only': 'UNWRITABLE',
  busy: 'FAILING',
  failing: 'FAILING',
} as const;

/**
 * Copies the history beside the older backups, reads the copy back in full and only then lets the oldest go.
 * The main loop is never held up; writes go on meanwhile.
 */
export async function backUp(deps: BackupDeps): Promise<Result<BackupMade, BackupError>> {
  try {
    return await makeBackup(deps);
  } catch (error) {
    await discardPartial(deps.files.backups).catch(() => undefined);
    if (isCorruption(error)) return err('UNSOUND');
    const reason = storageFailureOf(error);
    if (reason === null) throw error;
    return err(ERRORS[reason]);
  }
}
