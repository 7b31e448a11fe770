import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { editLog } from '../../main/adapters/database/migrations/0050-edit-log.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls, editLog]);
});
afterEach(() => {
  database.close();
  folder.remove();
});

it('migration 0050 keeps each entry of the edit log once, for one of its two causes', () => {
  expect(versionOf(database)).toBe(50);
  const insert = (id: string, cause: string) =>
    database.exec(
      `INSERT INTO call_edits (id, call_id, at, cause, before) VALUES ('${id}', 'c', 1, '${cause}', '{}')`,
    );
  insert('a', 'edit');
  expect(() => insert('a', 'edit')).toThrow(/UNIQUE/);
  expect(() => insert('b', 'whim')).toThrow(/CHECK/);
});

it('migration 0050 finds the entries of a call, in their order, by an index', () => {
  const steps = database
    .prepare(`EXPLAIN QUERY PLAN SELECT before FROM call_edits WHERE call_id = 'c' ORDER BY position`)
    .all();
  expect(steps.map(({ detail }) => String(detail))).toEqual([
    expect.stringContaining('USING INDEX call_edits_by_call'),
  ]);
});
