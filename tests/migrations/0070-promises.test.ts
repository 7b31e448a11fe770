import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { promises } from '../../main/adapters/database/migrations/0070-promises.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { preparePromiseBook } from '../../main/adapters/database/promiseBookStatements.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls, promises]);
});
afterEach(() => {
  database.close();
  folder.remove();
});

const planOf = (sql: string): string =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all({ held: '[]', most: 9, ...(sql.includes(':until') ? { until: '2026-11-20' } : {}) })
    .map((step) => String(step['detail']))
    .join('; ');

it('migration 0070 gives each part of the promise book an index that has it in order', () => {
  expect(versionOf(database)).toBe(70);
  const { open, settled, withFollowUps, due } = preparePromiseBook(database);
  for (const [part, index] of [
    [open.list, 'open_promises'],
    [due, 'open_promises'],
    [settled.list, 'settled_promises'],
    [withFollowUps.list, 'open_follow_ups'],
  ] as const) {
    const plan = planOf(part.sourceSQL);
    expect(plan).toContain(index);
    expect(plan).not.toContain('TEMP B-TREE');
  }
});
