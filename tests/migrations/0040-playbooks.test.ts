import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { playbooks } from '../../main/adapters/database/migrations/0040-playbooks.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls, playbooks]);
});
afterEach(() => {
  database.close();
  folder.remove();
});

it('migration 0040 keeps each version of a playbook once, counted from 1', () => {
  expect(versionOf(database)).toBe(40);
  const insert = (version: number) =>
    database.exec(
      `INSERT INTO playbook_versions (playbook_id, version, body, saved_at) VALUES ('a', ${version}, '{}', 1)`,
    );
  insert(1);
  expect(() => insert(1)).toThrow(/UNIQUE/);
  expect(() => insert(0)).toThrow(/CHECK/);
});

it('migration 0040 lets the calls of a playbook be counted without reading the calls', () => {
  const [step] = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT playbook_id, COUNT(*), COUNT(*) FILTER (WHERE stage = 'logged' AND result = 'gained')
        FROM calls WHERE deleted_at IS NULL AND playbook_id IS NOT NULL GROUP BY playbook_id`,
    )
    .all();
  expect(String(step?.['detail'])).toContain('USING COVERING INDEX calls_by_playbook');
});
