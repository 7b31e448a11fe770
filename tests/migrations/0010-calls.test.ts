import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../main/adapters/database/migrate.ts';
import { calls } from '../../main/adapters/database/migrations/0010-calls.ts';
import { openWritable } from '../../main/adapters/database/openDatabase.ts';
import { temporaryFolder } from '../builders/testDatabase.ts';

function migrated(look: (database: ReturnType<typeof openWritable>) => void): void {
  const folder = temporaryFolder();
  const database = openWritable(`${folder.path}/history.db`);
  migrate(database, [calls]);
  look(database);
  database.close();
  folder.remove();
}

describe('migration 0010', () => {
  it('makes the tables of an empty file and marks it as ours', () =>
    migrated((database) => {
      expect(versionOf(database)).toBe(10);
      expect(database.prepare('PRAGMA application_id').get()).toMatchObject({ application_id: 0x43616c6c });
      const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
      expect(names.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['calls', 'calls_text', 'damaged_calls']),
      );
    }));

  it('is run once', () =>
    migrated((database) => {
      expect(() => migrate(database, [calls])).not.toThrow();
      expect(versionOf(database)).toBe(10);
    }));

  it('leaves nothing behind when a later step of it fails', () => {
    const database = new DatabaseSync(':memory:') as ReturnType<typeof openWritable>;
    const broken = {
      ...calls,
      version: 20,
      sql: 'CREATE TABLE promises (x INTEGER); CREATE TABLE calls (y INTEGER)',
    };
    expect(() => migrate(database, [calls, broken])).toThrow();
    expect(versionOf(database)).toBe(10);
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'promises'").all()).toEqual([]);
    database.close();
  });

  it('lets no call have an id, or a place, of another', () =>
    migrated((database) => {
      const unique = database
        .prepare('SELECT name FROM pragma_index_list(\'calls\') WHERE "unique" = 1')
        .all();
      expect(unique).toHaveLength(1);
      expect(() => database.exec("INSERT INTO calls (position, id) VALUES (1, 'a')")).toThrow();
    }));
});
