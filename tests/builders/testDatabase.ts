import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../main/adapters/database/migrate.ts';
import { openWritable, type WritableDatabase } from '../../main/adapters/database/openDatabase.ts';
import { createRepair } from '../../main/adapters/database/repairCalls.ts';
import { createSqliteCalls } from '../../main/adapters/database/sqliteCalls.ts';
import { openCallStorage, type CallStorage } from '../../main/adapters/database/callStorage.ts';
import type { CallRepository, Logger } from '../../main/ports.ts';
import type { Notice } from '../../shared/schemas/notice.ts';
import { fakeClock, type FakeClock } from '../fakes/fakeClock.ts';
import { itemId } from './callBuilder.ts';

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

const IMPORT_WORKER = new URL('../../main/adapters/database/writeImport.worker.ts', import.meta.url);
export const STAGE_WORKER = new URL('../../main/adapters/data/writeStage.worker.ts', import.meta.url);
export const EXPORT_WORKER = new URL('../../main/adapters/database/readExport.worker.ts', import.meta.url);

export const silentLog: Logger = { info: () => undefined, error: () => undefined };

export type TestStorage = CallStorage & { readonly notices: readonly Notice[]; readonly clock: FakeClock };

/** Opens the calls of a folder as the app does; throws when they do not open. */
export function openTestStorage(folder: string, clock: FakeClock = fakeClock()): TestStorage {
  const notices: Notice[] = [];
  let ids = 0;
  const opened = openCallStorage({
    folder,
    clock,
    log: silentLog,
    newId: () => itemId((ids += 1)),
    onNotice: (notice) => void notices.push(notice),
    importWorker: IMPORT_WORKER,
    exportWorker: EXPORT_WORKER,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return { ...opened.value, notices, clock };
}
