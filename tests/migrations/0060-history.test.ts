import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { history } from '../../main/adapters/database/migrations/0060-history.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls]);
});
afterEach(() => {
  database.close();
  folder.remove();
});

const TEXTS = [
  ...['contact', 'contact_role', 'opportunity', 'time_zone', 'meeting_url', 'outcome_who', 'outcome_what'],
  ...['outcome_when', 'fallback', 'purpose', 'ask_phrase', 'client_reason', 'client_agenda', 'reason_text'],
  ...['next_ask', 'promise_who', 'promise_when', 'company_key', 'note_draft', 'content_hash'],
];
const LISTS = ['questions', 'notes', 'follow_ups'];
const NUMBERS = ['starts_at', 'duration_minutes', 'created_at', 'updated_at'];

/** A call written by the version before. */
function insertOld(values: Readonly<Record<string, string | number>>): void {
  const row: Readonly<Record<string, string | number>> = {
    ...Object.fromEntries(TEXTS.map((name) => [name, 'x'])),
    ...Object.fromEntries(LISTS.map((name) => [name, '[]'])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, 1])),
    ...{ id: 'a', stage: 'logged', company: 'Halden', has_outcome: 1 },
    ...{ outcome_kind: 'decide', outcome_intent: 'creates', promise_state: 'kept', promise_what: 'x' },
    ...values,
  };
  const names = Object.keys(row);
  const sql = `INSERT INTO calls (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`;
  database.prepare(sql).run(row);
}

const factsOf = (): number => Number(database.prepare('SELECT facts FROM calls').get()?.['facts']);

it('migration 0060 knows what calls of before are', () => {
  insertOld({ result: 'gained', said_at: 5, reason: 'did-not-ask' });
  migrate(database, [calls, history]);
  expect(versionOf(database)).toBe(60);
  const bits = [0, 4, 21, 23, 25, 34, 36, 38, 39];
  expect(factsOf()).toBe(bits.reduce((sum, bit) => sum + 2 ** bit, 0));
});

it('migration 0060 takes a promise of white space for none', () => {
  const blanks = '\t\n\v\f\r \u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
  expect(blanks.trim()).toBe('');
  insertOld({ promise_what: blanks, has_outcome: 0, outcome_kind: '?', outcome_intent: '?' });
  migrate(database, [calls, history]);
  expect(factsOf()).toBe(0);
});

it('migration 0060 lets every order of the history be read from an index', () => {
  migrate(database, [calls, history]);
  const planOf = (key: string): string =>
    database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT position FROM calls WHERE deleted_at IS NULL AND stage = 'logged'
        AND facts & 1 <> 0 ORDER BY ${key}, position DESC`,
      )
      .all()
      .map(({ detail }) => String(detail))
      .join();
  const keys = ['facts & 15', 'facts & 8380416', 'duration_minutes', 'company_key', 'contact COLLATE NOCASE'];
  for (const key of keys)
    expect(planOf(key)).toMatch(/^SCAN calls USING (?:COVERING )?INDEX logged_calls_by_\w+$/);
});

it('migration 0060 has a place for views under their ids', () => {
  migrate(database, [calls, history]);
  const insert = () =>
    database.exec("INSERT INTO saved_views (id, name, search, created_at) VALUES ('a', 'Mine', '', 1)");
  insert();
  expect(insert).toThrow(/UNIQUE/);
});
