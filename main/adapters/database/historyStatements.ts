import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import { READ_COLUMNS } from './callColumns.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { matchExpression } from './searchText.ts';

/** Places a call may stand after the first one of its start; see `position` in migration 0010. */
const MOST_SHIFTED = 10_000_000;

/** One text for all filters, so that each statement is prepared once. Calls held in memory are left out. */
const conditions = (place: string): string => `
  calls.deleted_at IS NULL AND calls.stage = 'logged'
  AND ${place} >= :from * 1024 AND ${place} <= :until * 1024 + ${MOST_SHIFTED}
  AND calls.starts_at >= :from AND calls.starts_at < :until
  AND (:anyResult OR calls.result IN (SELECT value FROM json_each(:results)))
  AND (:anyKind OR calls.outcome_kind IN (SELECT value FROM json_each(:kinds)))
  AND (:anyOutcome OR calls.has_outcome = :hasOutcome)
  AND calls.position NOT IN (
    SELECT held.position FROM calls AS held WHERE held.id IN (SELECT value FROM json_each(:held))
  )`;

const FROM = {
  all: `calls INDEXED BY logged_calls WHERE ${conditions('calls.position')}`,
  // CROSS JOIN: the words lead, in the order of time, and the narrow index answers the rest.
  matching: `
    calls_text CROSS JOIN calls INDEXED BY logged_calls ON calls.position = calls_text.rowid
    WHERE calls_text MATCH :match AND ${conditions('calls_text.rowid')}`,
};
const PLACE = { all: 'calls.position', matching: 'calls_text.rowid' };
const DIRECTION = { newest: 'DESC', oldest: 'ASC' };

type Source = keyof typeof FROM;
type Sort = keyof typeof DIRECTION;

/** The narrow index finds the page, then only its rows are read: a far page costs no more than a near one. */
const pageSql = (source: Source, sort: Sort): string => `
  SELECT ${READ_COLUMNS} FROM (
    SELECT calls.position AS found FROM ${FROM[source]}
    ORDER BY ${PLACE[source]} ${DIRECTION[sort]} LIMIT :limit OFFSET :offset
  ) JOIN calls ON calls.position = found ORDER BY found ${DIRECTION[sort]}`;

const listSql = (source: Source): string =>
  `SELECT ${READ_COLUMNS} FROM ${FROM[source]} ORDER BY ${PLACE[source]}`;

const countSql = (source: Source): string =>
  `SELECT calls.result AS result, count(*) AS calls FROM ${FROM[source]} GROUP BY calls.result`;

/** Without words or dates the count runs along an index that has the results in order already. */
const countAllSql = countSql('all').replace('INDEXED BY logged_calls ', 'INDEXED BY logged_calls_by_result ');

export const prepareHistoryStatements = (database: ReadableDatabase) => ({
  page: {
    all: {
      newest: database.prepare(pageSql('all', 'newest')),
      oldest: database.prepare(pageSql('all', 'oldest')),
    },
    matching: {
      newest: database.prepare(pageSql('matching', 'newest')),
      oldest: database.prepare(pageSql('matching', 'oldest')),
    },
  },
  count: {
    all: database.prepare(countAllSql),
    between: database.prepare(countSql('all')),
    matching: database.prepare(countSql('matching')),
  },
  dataVersion: database.prepare('PRAGMA data_version'),
});

export const prepareList = (database: ReadableDatabase, source: Source) => database.prepare(listSql(source));

const LAST_INSTANT = 8.64e15;

export type BoundFilter = {
  readonly source: Source;
  readonly counted: Source | 'between';
  readonly values: Readonly<Record<string, string | number>>;
};

const flag = (isSet: boolean): 0 | 1 => (isSet ? 1 : 0);

const valuesOf = (filter: HistoryFilter, heldIds: readonly string[]) => ({
  from: filter.from ?? 0,
  until: filter.until ?? LAST_INSTANT + 1,
  anyResult: flag(filter.results.length === 0),
  results: JSON.stringify(filter.results),
  anyKind: flag(filter.kinds.length === 0),
  kinds: JSON.stringify(filter.kinds),
  anyOutcome: flag(filter.hasOutcome === null),
  hasOutcome: flag(filter.hasOutcome === true),
  held: JSON.stringify(heldIds),
});

/** A filter as the statements take it; `heldIds` are the calls to leave out. */
export function boundFilter(filter: HistoryFilter, heldIds: readonly string[]): BoundFilter {
  const match = matchExpression(filter.text);
  const values = valuesOf(filter, heldIds);
  if (match !== null) return { source: 'matching', counted: 'matching', values: { ...values, match } };
  const isBetween = filter.from !== null || filter.until !== null;
  return { source: 'all', counted: isBetween ? 'between' : 'all', values };
}
