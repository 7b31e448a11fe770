import { existsSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { seconds, type EpochMs } from '../../../shared/lib/time.ts';
import type { Clock } from '../../ports.ts';
import { callCountOf, isSoundRow } from '../database/checkDatabase.ts';
import { callSlices } from '../database/callSlices.ts';
import {
  makePrivateFolder,
  syncFolder,
  writeAtomically,
  type HistoryFiles,
} from '../database/historyFiles.ts';
import type { MarkerFile } from '../database/historyMarker.ts';
import { openReadable } from '../database/openDatabase.ts';
import { isCorruption, storageFailureOf } from '../database/storageFailure.ts';
import { dailyBackupName, keptBackupName, settingsBeside } from './backupFiles.ts';
import { sealAndCheck } from './sealAndCheck.ts';
import { pruneBackups } from './pruneBackups.ts';

export type BackupDeps = {
  readonly files: HistoryFiles;
  readonly marker: MarkerFile;
  readonly clock: Clock;
  /** Set for the state that a restore takes the place of: its settings, kept beside it. */
  readonly settings?: unknown;
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

/** Every row is what its hash says, and there are as many calls as there should be. The main loop goes on meanwhile. */
export async function hasSoundRows(path: string, expectedCount: number | null = null): Promise<boolean> {
  const database = openReadable(path);
  try {
    for (const rows of callSlices(database, ROWS_AT_ONCE)) {
      if (!rows.every(isSoundRow)) return false;
      await nextTurn();
    }
    return expectedCount === null || callCountOf(database) === expectedCount;
  } finally {
    database.close();
  }
}

async function discardPartial(folder: string): Promise<void> {
  const names = await readdir(folder);
  const partial = names.filter((name) => name.includes(PARTIAL));
  await Promise.all(partial.map((name) => rm(join(folder, name), { force: true })));
}

/** The name of the second; when two restores fall into one, of the next that is free. */
function freeName(folder: string, at: EpochMs, nameAt: (at: EpochMs) => string): string {
  const path = join(folder, nameAt(at));
  const isTaken = nameAt === keptBackupName && existsSync(path);
  return isTaken ? freeName(folder, at + seconds(1), nameAt) : path;
}

async function makeBackup(deps: BackupDeps): Promise<Result<BackupMade, BackupError>> {
  const { files, marker, clock, settings } = deps;
  makePrivateFolder(files.backups);
  await discardPartial(files.backups);
  const at = clock.now();
  const path = freeName(files.backups, at, settings === undefined ? dailyBackupName : keptBackupName);
  const partial = `${path}${PARTIAL}`;
  const callCount = await copyHistory(files.database, partial);
  const isSound = (await sealAndCheck(partial)) && (await hasSoundRows(partial, callCount));
  if (!isSound) {
    await discardPartial(files.backups);
    return err('UNSOUND');
  }
  await makeDurable(partial);
  if (settings !== undefined) writeAtomically(settingsBeside(path), JSON.stringify(settings));
  await rename(partial, path);
  syncFolder(files.backups);
  if (settings === undefined) marker.change({ lastBackup: { at, callCount } });
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
