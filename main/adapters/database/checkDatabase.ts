import type { RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { callSlices } from './callSlices.ts';
import { newestVersion, versionOf } from './migrate.ts';
import type { ReadableDatabase } from './openDatabase.ts';

const ROWS_AT_ONCE = 200;

export const isSoundRow = (row: RawCall): boolean => soundCall(row) !== null;

/** Every structure and every row is as it should be. Reads the whole file at once: not for the start of the app. */
export function isSoundDatabase(database: ReadableDatabase): boolean {
  if (versionOf(database) !== newestVersion()) return false;
  if (database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok') return false;
  for (const rows of callSlices(database, ROWS_AT_ONCE)) {
    if (!rows.every(isSoundRow)) return false;
  }
  return true;
}

// By the narrowest index there is; on its own SQLite takes a wider one.
const CALL_COUNT = 'SELECT count(*) AS calls FROM calls INDEXED BY calls_by_start WHERE deleted_at IS NULL';

export const callCountOf = (database: ReadableDatabase): number =>
  Number(database.prepare(CALL_COUNT).get()?.['calls']);
