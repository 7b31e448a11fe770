import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../main/adapters/database/migrate.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { createRepair } from '../../main/adapters/database/repairCalls.ts';
import { createSqliteCalls } from '../../main/adapters/database/sqliteCalls.ts';
import type { CallRepository } from '../../main/ports.ts';
import { fakeClock } from '../fakes/fakeClock.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'callside-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export type TestDatabase = {
  readonly path: string;
  readonly database: WritableDatabase;
  readonly calls: CallRepository;
  readonly close: () => void;
};

/** A database of the newest version in a folder of its own. */
export function openTestDatabase(): TestDatabase {
  const folder = temporaryFolder();
  const path = join(folder.path, 'history.db');
  const database = openWritable(path);
  migrate(database);
  const repair = createRepair({
    database,
    clock: fakeClock(),
    backups: () => [],
    onRepaired: () => undefined,
  });
  return {
    path,
    database,
    calls: createSqliteCalls({ database, repair, onCountChanged: () => undefined }),
    close: () => {
      database.close();
      folder.remove();
    },
  };
}
