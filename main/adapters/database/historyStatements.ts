import type { StatementSync } from 'node:sqlite';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import { READ_COLUMNS } from './callColumns.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { matchExpression } from './searchText.ts';

/** Places a call may stand after the first one of its start; see `position` in migration 0010. */
const MOST_SHIFTED = 10_000_000;

type Values = Readonly<Record<string, string | number>>;
/** A condition of a filter: a fixed text, and what is bound to it. */
type Condition = { readonly sql: string; readonly values: Values };

/** A filter, and the calls to leave out because a newer version of them is held in memory. */
export type StoredFilter = { readonly filter: HistoryFilter; readonly without: readonly string[] };

const oneOf = (column: string, name: string, chosen: readonly string[]): readonly Condition[] => {
  if (chosen.length === 0) return [];
  const sql = `calls.${column} IN (SELECT value FROM json_each(:${name}))`;
  return [{ sql, values: { [name]: JSON.stringify(chosen) } }];
};

function betweenDates({ from, until }: HistoryFilter, place: string): readonly Condition[] {
  const first = { sql: `${place} >= :from * 1024 AND calls.starts_at >= :from`, values: { from: from ?? 0 } };
  const last = {
    sql: `${place} <= :until * 1024 + ${MOST_SHIFTED} AND calls.starts_at < :until`,
    values: { until: until ?? 0 },
  };
  return [...(from === null ? [] : [first]), ...(until === null ? [] : [last])];
}

function withOutcome({ hasOutcome }: HistoryFilter): readonly Condition[] {
  if (hasOutcome === null) return [];
  return [{ sql: 'calls.has_outcome = :hasOutcome', values: { hasOutcome: hasOutcome ? 1 : 0 } }];
}

function notHeld(ids: readonly string[]): readonly Condition[] {
  if (ids.length === 0) return [];
  const sql = `calls.position NOT IN (
    SELECT held.position FROM calls AS held WHERE held.id IN (SELECT value FROM json_each(:held)))`;
  return [{ sql, values: { held: JSON.stringify(ids) } }];
}

const FROM = {
  byTime: 'calls INDEXED BY logged_calls',
  byResult: 'calls INDEXED BY logged_calls_by_result',
  // CROSS JOIN: the words lead, in the order of time, and the narrow index answers the rest.
  byWords: 'calls_text CROSS JOIN calls INDEXED BY logged_calls ON calls.position = calls_text.rowid',
};

export type Selection = {
  readonly from: keyof typeof FROM;
  readonly place: 'calls.position' | 'calls_text.rowid';
  readonly where: string;
  readonly values: Values;
};

/** What to look through for a filter, under which conditions. */
export function selectionOf({ filter, without }: StoredFilter): Selection {
  const match = matchExpression(filter.text);
  const place = match === null ? 'calls.position' : 'calls_text.rowid';
  const conditions: readonly Condition[] = [
    { sql: "calls.deleted_at IS NULL AND calls.stage = 'logged'", values: {} },
    ...(match === null ? [] : [{ sql: 'calls_text MATCH :match', values: { match } }]),
    ...betweenDates(filter, place),
    ...oneOf('result', 'results', filter.results),
    ...oneOf('outcome_kind', 'kinds', filter.kinds),
    ...withOutcome(filter),
    ...notHeld(without),
  ];
  return {
    from: match === null ? 'byTime' : 'byWords',
    place,
    where: conditions.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...conditions.map(({ values }) => values)) as Values,
  };
}

const DIRECTION = { newest: 'DESC', oldest: 'ASC' };

/** The narrow index finds the page, then only its rows are read: a far page costs no more than a near one. */
export const pageSql = ({ from, place, where }: Selection, sort: keyof typeof DIRECTION): string => `
  SELECT ${READ_COLUMNS} FROM (
    SELECT calls.position AS found FROM ${FROM[from]} WHERE ${where}
    ORDER BY ${place} ${DIRECTION[sort]} LIMIT :limit OFFSET :offset
  ) JOIN calls ON calls.position = found ORDER BY found ${DIRECTION[sort]}`;

/** Every call of a selection, oldest first. */
export const listSql = ({ from, place, where }: Selection): string =>
  `SELECT ${READ_COLUMNS} FROM ${FROM[from]} WHERE ${where} ORDER BY ${place}`;

/** Without words or dates the count runs along an index that has the results in order already. */
export function countSql({ from, where, values }: Selection): string {
  const isAllTime = from === 'byTime' && !('from' in values) && !('until' in values);
  const source = FROM[isAllTime ? 'byResult' : from];
  return `SELECT calls.result AS result, count(*) AS calls FROM ${source} WHERE ${where} GROUP BY calls.result`;
}

/** Prepares each text once: there are as many as combinations of conditions that are used. */
export function statementsOf(database: ReadableDatabase): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}
