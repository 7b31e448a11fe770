import type { ReadableDatabase, WritableDatabase } from './openDatabase.ts';

const COLUMNS = 'id, call_id, at, cause, before';

/** Reading alone, for a file that is being salvaged too. */
export const prepareEditReads = (database: ReadableDatabase) => ({
  all: database.prepare(`SELECT ${COLUMNS} FROM call_edits ORDER BY position`),
  ofCall: database.prepare(`SELECT ${COLUMNS} FROM call_edits WHERE call_id = :id ORDER BY position`),
});

export const prepareEditWrites = (database: WritableDatabase) => ({
  // An entry that is there is never written over: what was before stays what it was.
  add: database.prepare(`
    INSERT INTO call_edits (${COLUMNS}) VALUES (:id, :call_id, :at, :cause, :before)
    ON CONFLICT (id) DO NOTHING`),
});
