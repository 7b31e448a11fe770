import type { HistoryRow } from '../../../shared/ipc/contract.ts';
import { resultSchema, type CallId, type CallResult, type LoggedCall } from '../../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import type { RawCall } from './callColumns.ts';
import { soundCall } from './callRow.ts';
import { historyRowOf, soundHistoryRow } from './historyRow.ts';
import { boundFilter, prepareHistoryStatements, prepareList } from './historyStatements.ts';
import { mendedCall } from './mendedCall.ts';
import type { PageOf } from './mergeHeld.ts';
import type { ReadableDatabase } from './openDatabase.ts';

export type Counts = Readonly<Partial<Record<CallResult, number>>>;

/** A filter, and the calls to leave out because a newer version of them is held in memory. */
export type StoredFilter = { readonly filter: HistoryFilter; readonly without: readonly CallId[] };

export type StoredHistoryDeps = {
  /** A connection of its own: `data_version` then tells when anything was written. */
  readonly database: ReadableDatabase;
  /** Opens one more connection, for a long read that sees one state from start to end. */
  readonly openSnapshot: () => ReadableDatabase;
  /** The row at this place failed its check. */
  readonly onDamaged: (place: string) => void;
};

type Statements = ReturnType<typeof prepareHistoryStatements>;

const MOST_REMEMBERED = 100;

/** Counts by result, remembered until the file changes. */
function createCounter(statements: Statements) {
  const remembered = new Map<string, Counts>();
  let version: unknown = null;

  const count = ({ filter, without }: StoredFilter): Counts => {
    const { counted, values } = boundFilter(filter, without);
    const counts: Partial<Record<CallResult, number>> = {};
    for (const row of statements.count[counted].all(values)) {
      const result = resultSchema.safeParse(row['result']);
      if (result.success) counts[result.data] = Number(row['calls']);
    }
    return counts;
  };
  return (stored: StoredFilter): Counts => {
    const newest = statements.dataVersion.get()?.['data_version'];
    if (newest !== version || remembered.size >= MOST_REMEMBERED) remembered.clear();
    version = newest;
    const key = JSON.stringify(stored);
    const counts = remembered.get(key) ?? count(stored);
    remembered.set(key, counts);
    return counts;
  };
}

/** Logged calls as they are on disk. */
export function createStoredHistory({ database, openSnapshot, onDamaged }: StoredHistoryDeps) {
  const statements = prepareHistoryStatements(database);
  const readAsLogged = (row: RawCall): LoggedCall | null => {
    const sound = soundCall(row);
    if (sound === null) onDamaged(String(row.place));
    const call = sound ?? mendedCall(row);
    return call?.stage === 'logged' ? call : null;
  };
  const readAsRow = (row: RawCall): HistoryRow | null => {
    const sound = soundHistoryRow(row);
    if (sound !== null) return sound;
    const call = readAsLogged(row);
    return call === null ? null : historyRowOf(call);
  };
  return {
    counts: createCounter(statements),
    page: ({ filter, without }: StoredFilter, { sort, limit, offset }: PageOf): readonly HistoryRow[] => {
      const { source, values } = boundFilter(filter, without);
      const rows = statements.page[source][sort].all({ ...values, limit, offset });
      return rows.map(readAsRow).filter((row) => row !== null);
    },
    /** All that match, oldest first, in the state of the moment it begins. */
    *list({ filter, without }: StoredFilter): Generator<LoggedCall> {
      const { source, values } = boundFilter(filter, without);
      const snapshot = openSnapshot();
      try {
        for (const row of prepareList(snapshot, source).iterate(values)) {
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
