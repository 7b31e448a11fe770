import { statSync } from 'node:fs';
import { readHeader, type FileHeader } from './fileHeader.ts';
import type { HistoryFiles } from './historyFiles.ts';
import type { Damage } from './historyMarker.ts';
import { newestVersion, versionOf } from './migrate.ts';
import { openReadable, PATIENT_TIMEOUT_MS, takeBack, type ReadableDatabase } from './openDatabase.ts';
import { isHalfWritten, isSqliteError, storageFailureOf, type StorageFailure } from './storageFailure.ts';

export type Diagnosis =
  | { readonly kind: 'sound' }
  | { readonly kind: 'first-run' }
  | { readonly kind: 'damaged'; readonly damage: Damage }
  | { readonly kind: 'newer'; readonly fileVersion: number }
  | { readonly kind: 'failing'; readonly reason: StorageFailure };

export type Suspicion = {
  /** There were calls in this history when it was last closed, or a backup of it has some. */
  readonly hadCalls: boolean;
  readonly isSuspect: boolean;
};

/** After a crash a file up to this size is checked in full, which takes some 10 ms a megabyte. */
const LARGEST_CHECKED_BYTES = 8_000_000;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const damaged = (damage: Damage): Diagnosis => ({ kind: 'damaged', damage });
const withoutCalls = (damage: Damage, { hadCalls }: Suspicion): Diagnosis =>
  hadCalls ? damaged(damage) : { kind: 'first-run' };

/** Reads at both ends of every structure that the first screens need; throws when SQLite stumbles. */
function probe(database: ReadableDatabase): void {
  database.prepare('SELECT * FROM calls ORDER BY position DESC LIMIT 20').all();
  database.prepare('SELECT * FROM calls ORDER BY position LIMIT 1').all();
  database.prepare('SELECT id FROM calls ORDER BY id LIMIT 1').all();
  database
    .prepare('SELECT starts_at FROM calls WHERE deleted_at IS NULL ORDER BY starts_at DESC LIMIT 1')
    .all();
  database.prepare(`SELECT rowid FROM calls_text WHERE calls_text MATCH '"a"*' LIMIT 1`).all();
}

function probeCalendars(database: ReadableDatabase): void {
  database.prepare('SELECT * FROM calendars').all();
  database.prepare('SELECT * FROM calendar_links ORDER BY uid DESC LIMIT 20').all();
  database.prepare('SELECT * FROM calendar_links ORDER BY uid LIMIT 1').all();
  database.prepare('SELECT * FROM calendar_choices LIMIT 20').all();
}

/** A table that is not there would end every start without a word. */
function probeSmallTables(database: ReadableDatabase): void {
  if (versionOf(database) < newestVersion()) return;
  for (const table of ['reminder_marks', 'reminder_snoozes', 'reminder_pause', 'call_edits'])
    database.prepare(`SELECT * FROM ${table} LIMIT 1`).all();
}

const passesFullCheck = (database: ReadableDatabase): boolean =>
  database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';

type Look = {
  readonly database: ReadableDatabase;
  readonly suspicion: Suspicion;
  readonly isChecked: boolean;
};

function judge({ database, suspicion, isChecked }: Look): Diagnosis {
  const fileVersion = versionOf(database);
  if (fileVersion > newestVersion()) return { kind: 'newer', fileVersion };
  const tables = database.prepare('SELECT name FROM sqlite_schema').all();
  if (fileVersion === 0 && tables.length === 0) return withoutCalls('empty', suspicion);
  const has = (table: string): boolean => tables.some(({ name }) => name === table);
  if (!has('calls')) return damaged('unreadable');
  probe(database);
  if (has('calendars')) probeCalendars(database);
  probeSmallTables(database);
  return isChecked && !passesFullCheck(database) ? damaged('unreadable') : { kind: 'sound' };
}

/** Without what a killed process left half written there; that a folder may not be written to is another matter. */
function openWhole(path: string): ReadableDatabase {
  try {
    return openReadable(path, PATIENT_TIMEOUT_MS);
  } catch (error) {
    if (!isHalfWritten(error)) throw error;
    takeBack(path);
    return openReadable(path, PATIENT_TIMEOUT_MS);
  }
}

/** Every complaint of SQLite that is not about disk, lock or rights means that the file is unsound. */
function lookInto(path: string, suspicion: Suspicion, isChecked: boolean): Diagnosis {
  let database: ReadableDatabase | null = null;
  try {
    database = openWhole(path);
    return judge({ database, suspicion, isChecked });
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const reason = storageFailureOf(error);
    return reason === null ? damaged('unreadable') : { kind: 'failing', reason };
  } finally {
    database?.close();
  }
}

/** What its size and first bytes say; null when only SQLite can tell more. */
function judgeHeader(header: FileHeader | null, logBytes: number, suspicion: Suspicion): Diagnosis | null {
  const damage = header === null ? 'missing' : 'empty';
  if (header === null || header.sizeBytes === 0)
    return logBytes > 0 ? damaged(damage) : withoutCalls(damage, suspicion);
  if (!header.isSqlite) return damaged('unreadable');
  return header.version > newestVersion() ? { kind: 'newer', fileVersion: header.version } : null;
}

/** Says what state the history is in; changes nothing of it but what a killed process left half written. */
export function diagnose({ database: path }: HistoryFiles, suspicion: Suspicion): Diagnosis {
  const header = readHeader(path);
  const logBytes = sizeOf(`${path}-wal`);
  const isAfterCrash = logBytes > 0 && sizeOf(path) <= LARGEST_CHECKED_BYTES;
  return (
    judgeHeader(header, logBytes, suspicion) ?? lookInto(path, suspicion, suspicion.isSuspect || isAfterCrash)
  );
}
