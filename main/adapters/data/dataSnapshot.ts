import type { BackupCall } from '../../../shared/schemas/backup.ts';
import type { DataSnapshot, TableRow } from '../../dataPorts.ts';
import type { RawCall } from '../database/callColumns.ts';
import { soundCall } from '../database/callRow.ts';
import { callSlices } from '../database/callSlices.ts';
import { mendedCall } from '../database/mendedCall.ts';
import { versionOf } from '../database/migrate.ts';
import { openReadable, type ReadableDatabase } from '../database/openDatabase.ts';
import { rowAsJson, selectAll, tablesOf } from './tables.ts';

/** Some 2 ms of reading each; what is in the making at once is what memory grows by. */
const CALLS_AT_ONCE = 15;
const ROWS_AT_ONCE = 150;

function callOf(row: RawCall): readonly BackupCall[] {
  const call = soundCall(row) ?? mendedCall(row);
  const removedAt = typeof row.deleted_at === 'number' ? row.deleted_at : null;
  return call === null ? [] : [{ call, removedAt }];
}

function* rowsIn(database: ReadableDatabase, table: string): Generator<readonly TableRow[]> {
  const statement = database.prepare(selectAll(table));
  statement.setReadBigInts(true);
  let rows: TableRow[] = [];
  for (const row of statement.iterate()) {
    rows.push({ table, row: rowAsJson(row) });
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** Opens one state of the history for a long read; writes go on meanwhile. */
export function openSnapshot(path: string): DataSnapshot {
  const database = openReadable(path);
  database.exec('BEGIN');
  return {
    schemaVersion: versionOf(database),
    callCount: Number(database.prepare('SELECT count(*) AS calls FROM calls').get()?.['calls']),
    *calls() {
      for (const rows of callSlices(database, CALLS_AT_ONCE)) yield rows.flatMap(callOf);
    },
    *rows() {
      for (const table of tablesOf(database)) yield* rowsIn(database, table);
    },
    close: () => database.close(),
  };
}
