import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { calendars } from '../../main/adapters/database/migrations/0030-calendars.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls, calendars]);
});
afterEach(() => {
  database.close();
  folder.remove();
});

const planOf = (sql: string): string =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => String(detail))
    .join('\n');

describe('migration 0030', () => {
  it('adds the tables of calendars to a history of calls', () => {
    expect(versionOf(database)).toBe(30);
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['calls', 'calendars', 'calendar_links', 'calendar_choices']),
    );
  });

  it('knows a meeting by UID and occurrence, once', () => {
    const insert = "INSERT INTO calendar_choices VALUES ('a', '', 'take')";
    database.exec(insert);
    database.exec("INSERT INTO calendar_choices VALUES ('a', '20261118', 'take')");
    expect(() => database.exec(insert)).toThrow(/UNIQUE/);
    expect(() => database.exec("INSERT INTO calendar_choices VALUES ('b', '', 'maybe')")).toThrow(/CHECK/);
  });

  it('finds links by call and by calendar without looking through all', () => {
    expect(planOf("SELECT * FROM calendar_links WHERE call_id = 'x'")).toContain('calendar_links_by_call');
    expect(planOf("DELETE FROM calendar_links WHERE calendar_id = 'x'")).toContain(
      'calendar_links_by_calendar',
    );
  });
});
