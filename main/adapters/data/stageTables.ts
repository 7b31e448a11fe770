import type { BackupCall } from '../../../shared/schemas/backup.ts';
import type { StageFailure } from '../../../shared/ipc/data.ts';
import type { TableRow } from '../../dataPorts.ts';
import { prepareCallStatements, type CallStatements } from '../database/callStatements.ts';
import { discardDatabase } from '../database/historyFiles.ts';
import { migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/all.ts';
import { openWritable, type WritableDatabase } from '../database/openDatabase.ts';
import { putCall } from '../database/putCall.ts';
import { stageFailureOf } from './backupFailure.ts';
import type { StageTask } from './stageMessages.ts';
import { asStored, columnsOf, insertInto, tablesOf, type Stored } from './tables.ts';

/** Nobody else reads the file until it is whole: it needs no log, and one sync at its end. */
const UNGUARDED = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF';

function failureOfWriting(write: () => void): StageFailure | null {
  try {
    write();
    return null;
  } catch (error) {
    return stageFailureOf(error);
  }
}

type Insert = { readonly columns: readonly string[]; readonly run: (values: readonly Stored[]) => void };

function createInserts(database: WritableDatabase) {
  const tables = new Set(tablesOf(database));
  const inserts = new Map<string, Insert>();
  return (table: string): Insert | null => {
    if (!tables.has(table)) return null;
    const known = inserts.get(table);
    if (known !== undefined) return known;
    const columns = columnsOf(database, table);
    const statement = database.prepare(insertInto(table, columns));
    const insert: Insert = { columns, run: (values) => void statement.run(...values) };
    inserts.set(table, insert);
    return insert;
  };
}

/** Takes the tables to the newest version once all of their rows are in, and only then the calls. */
function createCalls(database: WritableDatabase) {
  let statements: CallStatements | null = null;
  return (): CallStatements => {
    if (statements !== null) return statements;
    database.exec('COMMIT');
    migrate(database);
    database.exec('BEGIN');
    statements = prepareCallStatements(database);
    return statements;
  };
}

type Inserts = ReturnType<typeof createInserts>;

function putRow(insertOf: Inserts, { table, row }: TableRow): StageFailure | null {
  const insert = insertOf(table);
  if (insert === null) return 'DAMAGED';
  const values = insert.columns.map((column) => asStored(row[column]));
  return failureOfWriting(() => insert.run(values));
}

function openEmpty(path: string, schemaVersion: number): WritableDatabase {
  discardDatabase(path);
  const database = openWritable(path);
  database.exec(UNGUARDED);
  migrate(
    database,
    MIGRATIONS.filter(({ version }) => version <= schemaVersion),
  );
  database.exec('BEGIN');
  return database;
}

function firstFailure<T>(items: readonly T[], put: (item: T) => StageFailure | null): StageFailure | null {
  for (const item of items) {
    const failure = put(item);
    if (failure !== null) return failure;
  }
  return null;
}

export type StageTables = {
  /** `DAMAGED` when it has no place in the history: an unknown table, a value that its column does not take. */
  readonly putRows: (rows: readonly TableRow[]) => StageFailure | null;
  readonly putCalls: (calls: readonly BackupCall[]) => StageFailure | null;
  readonly close: () => void;
};

/** Begins an empty history of that version in `path`. Throws SQLite's error. */
export function openStageTables({ path, schemaVersion }: StageTask): StageTables {
  const database = openEmpty(path, schemaVersion);
  const insertOf = createInserts(database);
  const statements = createCalls(database);
  const putCallOf = ({ call, removedAt }: BackupCall): StageFailure | null =>
    failureOfWriting(() => putCall(statements(), { call, deletedAt: removedAt }));
  return {
    putRows: (rows) => firstFailure(rows, (row) => putRow(insertOf, row)),
    putCalls: (calls) => firstFailure(calls, putCallOf),
    close: () => {
      statements();
      database.exec('COMMIT');
      database.close();
    },
  };
}
