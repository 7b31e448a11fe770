import type { HistoryRow } from '../../../shared/ipc/contract.ts';
import { resultSchema, type CallId, type CallResult, type LoggedCall } from '../../../shared/schemas/call.ts';
import { READ_COLUMNS, type RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { historyRowOf, soundHistoryRow } from './historyRow.ts';
import {
  countSql,
  listSql,
  pageSql,
  selectionOf,
  statementsOf,
  type StoredFilter,
} from './historyStatements.ts';
import { mendedCall } from './mendedCall.ts';
import type { PageOf } from './mergeHeld.ts';
import type { ReadableDatabase } from './openDatabase.ts';

export type Counts = Readonly<Partial<Record<CallResult, number>>>;

export type StoredHistoryDeps = {
  /** A connection of its own: `data_version` then tells when anything was written. */
  readonly database: ReadableDatabase;
  /** Opens one more connection, for a long read that sees one state from start to end. */
  readonly openSnapshot: () => ReadableDatabase;
  /** The row at this place failed its check. */
  readonly onDamaged: (place: string) => void;
};

type Prepare = ReturnType<typeof statementsOf>;

const MOST_REMEMBERED = 100;

const FIND = `SELECT ${READ_COLUMNS} FROM calls WHERE id = :id AND deleted_at IS NULL AND stage = 'logged'`;

/** Counts by result, remembered until the file changes. */
function createCounter(prepare: Prepare) {
  const remembered = new Map<string, Counts>();
  let version: unknown = null;

  const count = (stored: StoredFilter): Counts => {
    const selection = selectionOf(stored);
    const counts: Partial<Record<CallResult, number>> = {};
    for (const row of prepare(countSql(selection)).all(selection.values)) {
      const result = resultSchema.safeParse(row['result']);
      if (result.success) counts[result.data] = Number(row['calls']);
    }
    return counts;
  };
  return (stored: StoredFilter): Counts => {
    const newest = prepare('PRAGMA data_version').get()?.['data_version'];
    if (newest !== version || remembered.size >= MOST_REMEMBERED) remembered.clear();
    version = newest;
    const key = JSON.stringify(stored);
    const counts = remembered.get(key) ?? count(stored);
    remembered.set(key, counts);
    return counts;
  };
}

const rowOf = (call: LoggedCall | null): HistoryRow | null => (call === null ? null : historyRowOf(call));

/** Logged calls as they are on disk. */
export function createStoredHistory({ database, openSnapshot, onDamaged }: StoredHistoryDeps) {
  const prepare = statementsOf(database);
  const readAsLogged = (row: RawCall): LoggedCall | null => {
    const sound = soundCall(row);
    if (sound === null) onDamaged(String(row.place));
    const call = sound ?? mendedCall(row);
    return call?.stage === 'logged' ? call : null;
  };
  const readAsRow = (row: RawCall): HistoryRow | null => soundHistoryRow(row) ?? rowOf(readAsLogged(row));
  return {
    counts: createCounter(prepare),
    find: (id: CallId): LoggedCall | null => {
      const row = prepare(FIND).get({ id });
      return row === undefined ? null : readAsLogged(row);
    },
    page: (stored: StoredFilter, { sort, limit, offset }: PageOf): readonly HistoryRow[] => {
      const selection = selectionOf(stored);
      const rows = prepare(pageSql(selection, sort)).all({ ...selection.values, limit, offset });
      return rows.map(readAsRow).filter((row) => row !== null);
    },
    /** All that match, oldest first, in the state of the moment it begins. */
    *list(stored: StoredFilter): Generator<LoggedCall> {
      const selection = selectionOf(stored);
      const snapshot = openSnapshot();
      try {
        for (const row of snapshot.prepare(listSql(selection)).iterate(selection.values)) {
          const call = readAsLogged(row);
          if (call !== null) yield call;
        }
      } finally {
        snapshot.close();
      }
    },
  };
}

export type StoredHistory = ReturnType<typeof createStoredHistory>;
