import type { BackupRow } from '../../../shared/schemas/backup.ts';
import type { ReadableDatabase } from '../database/openDatabase.ts';

/** Calls travel as calls; a row that was damaged once, and the words of the index, are made of them. */
const NOT_ROWS = new Set(['calls', 'damaged_calls']);

/** Every table that holds something of the seller's besides calls, whatever a later version adds. */
export function tablesOf(database: ReadableDatabase): readonly string[] {
  const names = database
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`)
    .all()
    .map(({ name }) => String(name));
  return names.filter((name) => !name.startsWith('sqlite_') && !NOT_ROWS.has(name));
}

export const columnsOf = (database: ReadableDatabase, table: string): readonly string[] =>
  database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name));

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** SECURITY: `table` and `columns` come from the schema of a database of ours, never from a file (OWASP A03). */
export const selectAll = (table: string): string => `SELECT * FROM ${quoted(table)}`;
export const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT OR REPLACE INTO ${quoted(table)} (${columns.map(quoted).join(', ')})
   VALUES (${columns.map(() => '?').join(', ')})`;

type Value = BackupRow[string];
export type Stored = string | number | bigint | null;

function asJson(value: unknown): Value {
  if (typeof value !== 'bigint') return value as Value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { $int: String(value) };
}

/** A row that was read with big integers, as it stands in a file. */
export const rowAsJson = (row: Readonly<Record<string, unknown>>): BackupRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asJson(value)]));

/** The value for SQLite; a column that a file does not have stays empty. */
export function asStored(value: Value | undefined): Stored {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? BigInt(value.$int) : value;
}

/** Everything a database is made of, tables and triggers alike. */
export const schemaOf = (database: ReadableDatabase): string =>
  JSON.stringify(
    database
      .prepare(
        `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
      )
      .all(),
  );
