import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';

/** Marks the file as a Callside history: "Call" in ASCII. */
const APPLICATION_ID = 0x43616c6c;

export const newestVersion = (migrations: readonly Migration[] = MIGRATIONS): number =>
  migrations.at(-1)?.version ?? 0;

/** The version of a file's schema; 0 when nothing was ever made in it. */
export function versionOf(database: ReadableDatabase): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Takes the file to the newest version, each step a transaction of its own. Never call it on a newer file. */
export function migrate(database: WritableDatabase, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = versionOf(database);
  for (const { version, sql } of migrations.filter((migration) => migration.version > from)) {
    inTransaction(database, () => {
      database.exec(sql);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
    });
  }
}
