import type { StatementSync } from 'node:sqlite';
import type { HistorySort } from '../../../shared/schemas/history.ts';
import { READ_COLUMNS } from './callColumns.ts';
import {
  betweenDates,
  notAt,
  withFacts,
  withNames,
  type Condition,
  type MeantFilter,
  type Values,
} from './historyConditions.ts';
import { orderOf, orderSql, type Order } from './historyOrder.ts';
import type { ReadableDatabase } from './openDatabase.ts';
import { matchExpression } from './searchText.ts';

const FROM = {
  byTime: 'calls INDEXED BY logged_calls',
  byResult: 'calls INDEXED BY logged_calls_by_result',
  byKind: 'calls INDEXED BY logged_calls_by_kind',
  byLength: 'calls INDEXED BY logged_calls_by_length',
  byCompany: 'calls INDEXED BY logged_calls_by_company',
  byContact: 'calls INDEXED BY logged_calls_by_contact',
  // CROSS JOIN: the words lead, in the order of time, and the narrow index answers the rest.
  byWords: 'calls_text CROSS JOIN calls INDEXED BY logged_calls ON calls.position = calls_text.rowid',
};
type From = keyof typeof FROM;

const IN_ORDER_OF: Readonly<Record<Order['by'], From>> = {
  time: 'byTime',
  company: 'byCompany',
  contact: 'byContact',
  result: 'byResult',
  kind: 'byKind',
  length: 'byLength',
};

/** So few names are looked up in their own index; more are met sooner on the way through all calls. */
const FEW_NAMES = 50;

export type Selection = {
  /** Where the conditions are answered best; `anywhere` when every index answers them. */
  readonly from: From | 'anywhere';
  readonly place: 'calls.position' | 'calls_text.rowid';
  readonly where: string;
  readonly values: Values;
};

const isFew = (conditions: readonly Condition[]): boolean =>
  conditions.some(({ values }) =>
    Object.values(values).some((list) => (JSON.parse(String(list)) as readonly string[]).length <= FEW_NAMES),
  );

function bestFrom(stored: MeantFilter, hasWords: boolean): Selection['from'] {
  const { company, contact, playbook } = withNames(stored);
  const { filter } = stored;
  if (hasWords) return 'byWords';
  if (isFew(company)) return 'byCompany';
  if (isFew(contact)) return 'byContact';
  const hasNames = company.length + contact.length + playbook.length > 0;
  return hasNames || filter.from !== null || filter.until !== null ? 'byTime' : 'anywhere';
}

/** What to look through for a filter, under which conditions. */
export function selectionOf(stored: MeantFilter): Selection {
  const { filter, withoutPlaces } = stored;
  const match = matchExpression(filter);
  const place = match === null ? 'calls.position' : 'calls_text.rowid';
  const names = withNames(stored);
  const conditions: readonly Condition[] = [
    { sql: "calls.deleted_at IS NULL AND calls.stage = 'logged'", values: {} },
    ...(match === null ? [] : [{ sql: 'calls_text MATCH :match', values: { match } }]),
    ...betweenDates(filter, place),
    ...withFacts(filter),
    ...[...names.company, ...names.contact, ...names.playbook],
    ...notAt(withoutPlaces),
  ];
  return {
    from: bestFrom(stored, match !== null),
    place,
    where: conditions.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...conditions.map(({ values }) => values)) as Values,
  };
}

/** The narrow index finds the page, then only its rows are read: a far page costs no more than a near one. */
export function pageSql({ from, place, where }: Selection, sort: HistorySort): string {
  const order = orderOf(sort);
  const source = FROM[from === 'anywhere' ? IN_ORDER_OF[order.by] : from];
  return `
    WITH page AS MATERIALIZED (
      SELECT calls.position AS found FROM ${source} WHERE ${where}
      ORDER BY ${orderSql(order, place)} LIMIT :limit OFFSET :offset
    )
    SELECT ${READ_COLUMNS} FROM page CROSS JOIN calls ON calls.position = page.found
    ORDER BY ${orderSql(order, 'calls.position')}`;
}

const listed = (from: Selection['from']): string => FROM[from === 'anywhere' ? 'byTime' : from];

/** Every call of a selection, oldest first. */
export const listSql = ({ from, place, where }: Selection): string =>
  `SELECT ${READ_COLUMNS} FROM ${listed(from)} WHERE ${where} ORDER BY ${place}`;

/**
 * Instants between which `:count` calls of a selection start. Each is found from the one before it: SQLite passes over
 * 100,000 index entries in a tenth of the time that it takes to hand them out.
 */
export function startsSql({ from, place, where }: Selection): string {
  const next = (condition: string): string =>
    `(SELECT ${place} FROM ${listed(from)} WHERE ${where} AND ${condition} ORDER BY ${place} LIMIT 1 OFFSET :count)`;
  return `
    WITH RECURSIVE edges (edge) AS (
      SELECT ${next('TRUE')} UNION ALL SELECT ${next(`${place} > edge`)} FROM edges WHERE edge IS NOT NULL
    )
    SELECT edge / 1024 AS start FROM edges WHERE edge IS NOT NULL`;
}

const PRESENT = "deleted_at IS NULL AND stage = 'logged'";
const IN_IDS = 'id IN (SELECT value FROM json_each(:ids))';

/** These calls, oldest first. */
export const BY_IDS_SQL = `SELECT ${READ_COLUMNS} FROM calls WHERE ${IN_IDS} AND ${PRESENT} ORDER BY position`;

/** Where these calls stand, as decimal digits. */
export const PLACES_SQL = `SELECT CAST(position AS TEXT) AS place FROM calls WHERE ${IN_IDS} AND ${PRESENT}`;

/**
 * The result of each call of a selection as a digit, all in one text: SQLite joins 100,000 digits in a third of the
 * time that it takes to group them.
 */
export function countSql({ from, where }: Selection): string {
  const source = FROM[from === 'anywhere' ? 'byResult' : from];
  return `SELECT group_concat(calls.facts & 15, '') AS results FROM ${source} WHERE ${where}`;
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
