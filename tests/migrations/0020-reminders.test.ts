import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { reminders } from '../../main/adapters/database/migrations/0020-reminders.ts';
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

it('migration 0020 adds the tables of reminders beside the calls', () => {
  migrate(database, [calls, reminders]);
  expect(versionOf(database)).toBe(20);
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['calls', 'reminder_marks', 'reminder_snoozes', 'reminder_pause']),
  );
  expect(() => migrate(database, [calls, reminders])).not.toThrow();
});

it('migration 0020 keeps one mark a key, one snooze a call and one pause', () => {
  migrate(database, [calls, reminders]);
  const twice = (sql: string) => () => {
    database.exec(sql);
    database.exec(sql);
  };
  expect(twice("INSERT INTO reminder_marks VALUES ('a', 1)")).toThrow('UNIQUE');
  expect(twice("INSERT INTO reminder_snoozes VALUES ('a', 1)")).toThrow('UNIQUE');
  expect(twice('INSERT INTO reminder_pause VALUES (1, 1)')).toThrow('UNIQUE');
  expect(() => database.exec('INSERT INTO reminder_pause VALUES (2, 1)')).toThrow('CHECK');
});

it('migration 0020 lets due promises be found without looking through the history', () => {
  migrate(database, [calls, reminders]);
  const steps = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM calls WHERE deleted_at IS NULL AND stage = 'logged'
        AND promise_state = 'pending' AND promise_due_on >= ? AND promise_due_on <= ?`,
    )
    .all('2026-11-18', '2026-11-25');
  expect(steps.map(({ detail }) => detail)).toEqual([
    'SEARCH calls USING INDEX pending_promises (promise_due_on>? AND promise_due_on<?)',
  ]);
});
