import { accessSync, chmodSync, constants } from 'node:fs';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Notice } from '../../../shared/schemas/notice.ts';
import type { Clock, NewId } from '../../ports.ts';
import { listBackups } from '../backup/backupFiles.ts';
import { backUpBeforeMigration } from '../backup/backUpBeforeMigration.ts';
import { callCountOf } from './checkDatabase.ts';
import { diagnose, type Suspicion } from './diagnose.ts';
import { historyFiles, makePrivateFolder, type HistoryFiles } from './historyFiles.ts';
import { openMarker, type MarkerFile } from './historyMarker.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { BUSY_TIMEOUT_MS, openWritable, PATIENT_TIMEOUT_MS, type WritableDatabase } from './openDatabase.ts';
import { continueRecovery, noticeOf, recoverHistory, type RecoverDeps } from './recoverHistory.ts';
import { continueReplacement } from './replaceHistory.ts';
import { isCorruption, storageFailureOf, type StorageFailure } from './storageFailure.ts';

export type OpenHistoryError =
  /** Made by a later Callside; not a byte of it was touched. */
  | { readonly code: 'NEWER_THAN_APP'; readonly fileVersion: number; readonly appVersion: number }
  | { readonly code: 'UNWRITABLE_FOLDER'; readonly path: string }
  /** The disk is full, the file is locked by another program, or the disk fails: trying again may help. */
  | { readonly code: 'STORAGE_FAILING'; readonly reason: Exclude<StorageFailure, 'read-only'> };

export type OpenedHistory = {
  readonly files: HistoryFiles;
  readonly marker: MarkerFile;
  readonly database: WritableDatabase;
  /** What was done to open it; null when it opened as it was. It comes again until `onTold` was called. */
  readonly notice: Notice | null;
  readonly onTold: () => void;
};

export type OpenHistoryDeps = { readonly folder: string; readonly clock: Clock; readonly newId: NewId };

type Opened = Result<OpenedHistory, OpenHistoryError>;

function prepareFolder(folder: string): OpenHistoryError | null {
  try {
    makePrivateFolder(folder);
    chmodSync(folder, 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const reason = storageFailureOf(error);
    if (reason === 'disk-full' || reason === 'busy') return { code: 'STORAGE_FAILING', reason };
    return { code: 'UNWRITABLE_FOLDER', path: folder };
  }
}

const failing = (reason: StorageFailure, path: string): OpenHistoryError =>
  reason === 'read-only' ? { code: 'UNWRITABLE_FOLDER', path } : { code: 'STORAGE_FAILING', reason };

/** Takes an opened file to the newest version, and the marker to what is known of it. */
function makeReady(database: WritableDatabase, deps: RecoverDeps): void {
  const { files, marker, clock } = deps;
  const version = versionOf(database);
  if (version > 0 && version < newestVersion())
    backUpBeforeMigration(database, { folder: files.backups, version: newestVersion(), at: clock.now() });
  migrate(database);
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  if (marker.read()?.isSuspect !== false)
    marker.change({ callCount: callCountOf(database), isSuspect: false });
}

function openSound(deps: RecoverDeps): OpenedHistory {
  const { files, marker } = deps;
  const database = openWritable(files.database, PATIENT_TIMEOUT_MS);
  try {
    makeReady(database, deps);
  } catch (error) {
    database.close();
    throw error;
  }
  const recovery = marker.read()?.recovery ?? null;
  const notice = recovery === null ? null : noticeOf(deps, recovery);
  return { files, marker, database, notice, onTold: () => marker.change({ recovery: null }) };
}

/** Opens a file that looked sound; what only writing brings to light is recovered from all the same. */
function openOrRecover(deps: RecoverDeps): OpenedHistory {
  try {
    return openSound(deps);
  } catch (error) {
    if (!isCorruption(error)) throw error;
    recoverHistory(deps, 'unreadable');
    return openSound(deps);
  }
}

function suspicionOf({ files, marker }: RecoverDeps): Suspicion {
  const known = marker.read();
  if (known === null) return { hadCalls: listBackups(files.backups).length > 0, isSuspect: false };
  return { hadCalls: known.callCount > 0, isSuspect: known.isSuspect };
}

function openDiagnosed(deps: RecoverDeps): Opened {
  const { files } = deps;
  const diagnosis = diagnose(files, suspicionOf(deps));
  switch (diagnosis.kind) {
    case 'sound':
    case 'first-run':
      return ok(openOrRecover(deps));
    case 'damaged':
      recoverHistory(deps, diagnosis.damage);
      return ok(openSound(deps));
    case 'newer': {
      const { fileVersion } = diagnosis;
      return err({ code: 'NEWER_THAN_APP', fileVersion, appVersion: newestVersion() });
    }
    case 'failing':
      return err(failing(diagnosis.reason, files.folder));
  }
}

/**
 * Opens the history of a folder. A lost or unreadable one is set aside unchanged and put back from the newest
 * sound backup, or started empty, and the notice says so. Nothing here overwrites a file, and a crash at any
 * step is taken up where it happened by the next start.
 */
export function openHistory({ folder, clock, newId }: OpenHistoryDeps): Opened {
  const unusable = prepareFolder(folder);
  if (unusable !== null) return err(unusable);
  const files = historyFiles(folder);
  const marker = openMarker(files.marker, clock);
  const deps: RecoverDeps = { files, marker, clock, newId };
  try {
    continueReplacement(files, marker);
    const begun = marker.read()?.recovery ?? null;
    if (begun !== null && begun.step !== 'restored') continueRecovery(deps, begun);
    return openDiagnosed(deps);
  } catch (error) {
    const reason = storageFailureOf(error);
    if (reason === null) throw error;
    return err(failing(reason, folder));
  }
}
