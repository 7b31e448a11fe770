import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

declare const canRead: unique symbol;
declare const canWrite: unique symbol;

/** A connection on which nothing can be changed. */
export type ReadableDatabase = DatabaseSync & { readonly [canRead]: true };
/** A connection that may change the file; it serves wherever reading is enough. */
export type WritableDatabase = ReadableDatabase & { readonly [canWrite]: true };

/** How long the main loop may wait for a foreign lock; held writes take over after it. */
export const BUSY_TIMEOUT_MS = 100;
/** At start there is nothing to hold up, and the lock may be that of a Callside about to end. */
export const PATIENT_TIMEOUT_MS = 2_000;

// SECURITY: only the user can read what clients said.
const PRIVATE_FILE = 0o600;

const SAFETY = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -8000;
`;

// fullfsync: on macOS a plain fsync stops short of the disk; no effect elsewhere.
const DURABILITY = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = 1;
  PRAGMA checkpoint_fullfsync = 1;
  PRAGMA journal_size_limit = 8000000;
`;

function configured(database: DatabaseSync, pragmas: string): DatabaseSync {
  try {
    database.exec(pragmas);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens, and makes if missing, a file of the user's own; a commit is on disk when it returns. Throws SQLite's error. */
export function openWritable(path: string, timeoutMs = BUSY_TIMEOUT_MS): WritableDatabase {
  closeSync(openSync(path, 'a', PRIVATE_FILE));
  chmodSync(path, PRIVATE_FILE);
  const database = new DatabaseSync(path, { timeout: timeoutMs, defensive: true });
  return configured(database, SAFETY + DURABILITY) as WritableDatabase;
}

/** Opens an existing file without ever changing it. Throws SQLite's error. */
export function openReadable(path: string, timeoutMs = BUSY_TIMEOUT_MS): ReadableDatabase {
  const database = new DatabaseSync(path, { readOnly: true, timeout: timeoutMs, defensive: true });
  return configured(database, SAFETY) as ReadableDatabase;
}

/** Takes back the transaction in which a process was killed, as SQLite does for whoever may write. Throws its error. */
export function takeBack(path: string): void {
  const database = new DatabaseSync(path, { timeout: PATIENT_TIMEOUT_MS, defensive: true });
  try {
    database.prepare('PRAGMA user_version').get();
  } finally {
    database.close();
  }
}

/** Runs `work` as one transaction: all of it is on disk on return, or nothing of it when it throws. */
export function inTransaction<T>(database: WritableDatabase, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk can end the transaction by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Runs transactions that a power cut may undo, the last of them first, until `secure`: for what can be had again. They wait
 * for no disk, which is most of the time that a small transaction takes.
 */
export function lightly<T>(database: WritableDatabase, work: () => T): T {
  database.exec('PRAGMA synchronous = NORMAL');
  try {
    return work();
  } finally {
    database.exec('PRAGMA synchronous = FULL');
  }
}

/** Brings what was written lightly to the disk. */
export function secure(database: WritableDatabase): void {
  // Any commit does; one without a change would write nothing, and the version stays what it is.
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  database.exec(`PRAGMA user_version = ${version}`);
}

/** Puts everything into the one file and closes it, so that it can be renamed or copied alone. */
export function closeAsOneFile(database: WritableDatabase): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
}
