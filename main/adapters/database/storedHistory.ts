import type { HistoryRow } from '../../../shared/ipc/history.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { CallId, LoggedCall } from '../../../shared/schemas/call.ts';
import { rawOf, READ_COLUMNS, type RawCall, type RawValues } from './callColumns.ts';
import { soundCall, soundCallIn } from './callRow.ts';
import type { StoredFilter } from './historyConditions.ts';
import { countsOfDigits, type Counts } from './historyCounts.ts';
import { historyRowOf, soundHistoryRow } from './historyRow.ts';
import {
  BY_IDS_SQL,
  countSql,
  listSql,
  pageSql,
  PLACES_SQL,
  selectionOf,
  startsSql,
  statementsOf,
} from './historyStatements.ts';
import { mendedCall } from './mendedCall.ts';
import type { PageOf } from './mergeHeld.ts';
import { knownName, meantNames, NAMES_SQL, type NamesOf } from './nameBook.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { createRollHistory, type RollHistory } from './roll/rollHistory.ts';
import type { RollKeeper } from './roll/rollKeeper.ts';

export type StoredHistoryDeps = {
  /** A connection of its own: `data_version` then tells when anything was written. */
  readonly database: ReadableDatabase;
  /** Opens one more connection, or gives the same, for a long read that sees one state from start to end. */
  readonly openSnapshot: () => ReadableDatabase;
  /** The row at this place failed its check. */
  readonly onDamaged: (place: string) => void;
  /** Answers counts and pages from memory; without it, and until it is read, the indexes of the file do. */
  readonly roll?: RollKeeper;
};

type Prepare = ReturnType<typeof statementsOf>;

const MOST_REMEMBERED = 200;

const FIND = `SELECT ${READ_COLUMNS} FROM calls WHERE id = :id AND deleted_at IS NULL AND stage = 'logged'`;

/** Reads that are done once until the file changes. */
function createMemory(prepare: Prepare) {
  const remembered = new Map<string, unknown>();
  let version: unknown = null;
  return <T>(key: string, read: () => T): T => {
    const newest = prepare('PRAGMA data_version').get()?.['data_version'];
    if (newest !== version || remembered.size >= MOST_REMEMBERED) remembered.clear();
    version = newest;
    const known = remembered.has(key) ? (remembered.get(key) as T) : read();
    remembered.set(key, known);
    return known;
  };
}

const namesIn =
  (prepare: Prepare): NamesOf =>
  (kind) =>
    prepare(NAMES_SQL[kind])
      .all()
      .map(({ name }) => knownName(String(name)));

/** Resolves names and ids of a filter to what indexes know. */
const selectionIn = (prepare: Prepare, { filter, without }: StoredFilter, namesOf: NamesOf) => {
  const places = without.length === 0 ? [] : prepare(PLACES_SQL).all({ ids: JSON.stringify(without) });
  return selectionOf({
    filter,
    withoutPlaces: places.map(({ place }) => String(place)),
    meant: meantNames(filter, namesOf),
  });
};

const rowOf = (call: LoggedCall | null): HistoryRow | null => (call === null ? null : historyRowOf(call));

function createReadAsLogged({ onDamaged }: StoredHistoryDeps) {
  return (row: RawCall): LoggedCall | null => {
    const sound = soundCall(row);
    if (sound === null) onDamaged(String(row.place));
    const call = sound ?? mendedCall(row);
    return call?.stage === 'logged' ? call : null;
  };
}

/** Long reads, each on a connection that sees the state of the moment it begins. */
function createSnapshots(deps: StoredHistoryDeps) {
  const readAsLogged = createReadAsLogged(deps);
  type Question = { readonly sql: string; readonly values: Readonly<Record<string, string | number>> };

  function* readAll(questionOf: (prepare: Prepare) => Question): Generator<LoggedCall> {
    const snapshot = deps.openSnapshot();
    try {
      if (!snapshot.isTransaction) snapshot.exec('BEGIN');
      const { sql, values } = questionOf(statementsOf(snapshot));
      const rows = snapshot.prepare(sql);
      rows.setReturnArrays(true);
      for (const row of rows.iterate(values)) {
        const values = row as unknown as RawValues;
        const call = soundCallIn(values) ?? readAsLogged(rawOf(values));
        if (call?.stage === 'logged') yield call;
      }
    } finally {
      if (snapshot !== deps.database) snapshot.close();
    }
  }
  return {
    /** All that match, oldest first. */
    list: (stored: StoredFilter): Generator<LoggedCall> =>
      readAll((prepare) => {
        const selection = selectionIn(prepare, stored, namesIn(prepare));
        return { sql: listSql(selection), values: selection.values };
      }),
    byIds: (ids: readonly CallId[]): Generator<LoggedCall> =>
      readAll(() => ({ sql: BY_IDS_SQL, values: { ids: JSON.stringify(ids) } })),
  };
}

/** Counts and pages by the indexes of the file. */
function createIndexed(prepare: Prepare) {
  const remember = createMemory(prepare);
  const namesOf: NamesOf = (kind) => remember(kind, () => namesIn(prepare)(kind));
  return {
    counts: (stored: StoredFilter): Counts =>
      remember(JSON.stringify(stored), () => {
        const selection = selectionIn(prepare, stored, namesOf);
        const row = prepare(countSql(selection)).get(selection.values);
        return countsOfDigits(String(row?.['results'] ?? ''));
      }),
    page: (stored: StoredFilter, { sort, limit, offset }: PageOf): readonly RawCall[] => {
      const selection = selectionIn(prepare, stored, namesOf);
      return prepare(pageSql(selection, sort)).all({ ...selection.values, limit, offset });
    },
  };
}

const NO_ROLL: RollHistory = { counts: () => null, page: () => null };

/** Logged calls as they are on disk. */
export function createStoredHistory(deps: StoredHistoryDeps) {
  const prepare = statementsOf(deps.database);
  const indexed = createIndexed(prepare);
  const rolled = deps.roll === undefined ? NO_ROLL : createRollHistory(deps.roll, prepare);
  const readAsLogged = createReadAsLogged(deps);
  const readAsRow = (row: RawCall): HistoryRow | null => soundHistoryRow(row) ?? rowOf(readAsLogged(row));
  return {
    ...createSnapshots(deps),
    /** Counts by result. */
    counts: (stored: StoredFilter): Counts => rolled.counts(stored) ?? indexed.counts(stored),
    /** Instants between which about so many calls start of those that match. */
    startsEvery: (count: number, stored: StoredFilter): readonly EpochMs[] => {
      const selection = selectionIn(prepare, stored, namesIn(prepare));
      const rows = prepare(startsSql(selection)).all({ ...selection.values, count });
      return rows.map(({ start }) => Number(start));
    },
    find: (id: CallId): LoggedCall | null => {
      const row = prepare(FIND).get({ id });
      return row === undefined ? null : readAsLogged(row);
    },
    page: (stored: StoredFilter, page: PageOf): readonly HistoryRow[] =>
      (rolled.page(stored, page) ?? indexed.page(stored, page)).map(readAsRow).filter((row) => row !== null),
  };
}

export type StoredHistory = ReturnType<typeof createStoredHistory>;
