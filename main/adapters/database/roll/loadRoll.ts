import type { SQLOutputValue } from 'node:sqlite';
import type { ReadableDatabase } from '../openDatabase.ts';
import { contactKeyOf, createRoll, setFacts, type CallRoll } from './callRoll.ts';
import { rankOf, rankOfNext, type KeyedColumn } from './keyedColumn.ts';
import { firstNotBefore, placeOf } from './places.ts';

/** Calls that may be logged until the roll is read anew. */
const SPARE = 2_000;

const from = (index: string): string =>
  `FROM calls INDEXED BY ${index} WHERE calls.deleted_at IS NULL AND calls.stage = 'logged'`;
const PLACE = 'CAST(calls.position AS TEXT)';

type Row = readonly SQLOutputValue[];

function rowsOf(database: ReadableDatabase, sql: string): Iterable<Row> {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement.iterate() as Iterable<unknown> as Iterable<Row>;
}

const BY_TIME = `
  SELECT ${PLACE}, calls.facts, calls.starts_at, calls.playbook_id ${from('logged_calls')} ORDER BY calls.position`;

function addNext(roll: CallRoll, [digits, facts, startsAt, playbook = null]: Row): void {
  const { head, tail } = placeOf(String(digits));
  const ordinal = roll.count;
  roll.heads[ordinal] = head;
  roll.tails[ordinal] = tail;
  setFacts(roll, ordinal, { facts: Number(facts), startsAt: Number(startsAt) });
  roll.playbook.ranks[ordinal] = rankOf(roll.playbook, playbook === null ? null : String(playbook));
  roll.count += 1;
}

type Walk = {
  readonly column: 'company' | 'contact' | 'length';
  readonly sql: string;
  readonly keyOf: (value: SQLOutputValue | undefined) => string | number;
};

const inOrderOf = (key: string, index: string): string =>
  `SELECT ${PLACE}, ${key} ${from(index)} ORDER BY ${key}, calls.position DESC`;

const WALKS: readonly Walk[] = [
  { column: 'company', sql: inOrderOf('calls.company_key', 'logged_calls_by_company'), keyOf: String },
  {
    column: 'contact',
    sql: inOrderOf('calls.contact COLLATE NOCASE', 'logged_calls_by_contact'),
    keyOf: (contact) => contactKeyOf(String(contact)),
  },
  { column: 'length', sql: inOrderOf('calls.duration_minutes', 'logged_calls_by_length'), keyOf: Number },
];

function setNext(
  roll: CallRoll,
  column: KeyedColumn,
  [digits, key]: readonly [unknown, string | number],
): void {
  column.ranks[firstNotBefore(roll, placeOf(String(digits)))] = rankOfNext(column, key);
}

/** What was done: the work of one row, or of many after which others are served. */
export type Step = 'row' | 'much';

/** Reads the roll from one state of the history. */
export function* loadRoll(database: ReadableDatabase): Generator<Step, CallRoll> {
  database.exec('BEGIN');
  const count = Number(database.prepare(`SELECT count(*) AS calls ${from('logged_calls')}`).get()?.['calls']);
  const roll = createRoll(count + SPARE);
  yield 'much';
  for (const row of rowsOf(database, BY_TIME)) {
    addNext(roll, row);
    yield 'row';
  }
  for (const { column, sql, keyOf } of WALKS) {
    for (const [digits, key] of rowsOf(database, sql)) {
      setNext(roll, roll[column], [digits, keyOf(key)]);
      yield 'row';
    }
  }
  return roll;
}
