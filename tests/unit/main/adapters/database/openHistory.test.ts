import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyFiles, type HistoryFiles } from '../../../../../main/adapters/database/historyFiles.ts';
import { newestVersion } from '../../../../../main/adapters/database/migrate.ts';
import { openHistory } from '../../../../../main/adapters/database/openHistory.ts';
import { aLoggedCall, aPlannedCall, callId, itemId } from '../../../../builders/callBuilder.ts';
import { openTestStorage, temporaryFolder } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';

const newId = () => itemId(1);
let folder: ReturnType<typeof temporaryFolder>;
let files: HistoryFiles;

beforeEach(() => {
  folder = temporaryFolder();
  files = historyFiles(join(folder.path, 'Callside'));
});
afterEach(() => folder.remove());

const open = () => openHistory({ folder: files.folder, clock: fakeClock(), newId });

async function fill(): Promise<void> {
  const storage = openTestStorage(files.folder);
  for (const n of [1, 2, 3]) storage.calls.save(aLoggedCall({ id: callId(n) }));
  await storage.close();
}

describe('a first run', () => {
  it('makes an empty history that only the user can read', () => {
    const opened = open();
    expect(opened).toMatchObject({ ok: true, value: { notice: null } });
    expect(statSync(files.folder).mode & 0o777).toBe(0o700);
    for (const name of ['history.db', 'history.db-wal', 'history-marker.json'])
      expect(statSync(join(files.folder, name)).mode & 0o777).toBe(0o600);
    if (opened.ok) opened.value.database.close();
  });

  it('writes every commit through to the disk', () => {
    const opened = open();
    if (!opened.ok) throw new Error(opened.error.code);
    const { database } = opened.value;
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'fullfsync'].map(pragma)).toEqual([
      'wal',
      2,
      1,
      1,
    ]);
    expect(() => database.exec('PRAGMA writable_schema = ON; DELETE FROM sqlite_schema')).toThrow();
    database.close();
  });

  it('is taken for one when a crash left an empty file and no call was ever saved', () => {
    mkdirSync(files.folder);
    writeFileSync(files.database, '');
    const opened = open();
    expect(opened).toMatchObject({ ok: true, value: { notice: null } });
    if (opened.ok) opened.value.database.close();
  });
});

describe('a history that opens as it was', () => {
  it('has its calls, and nothing is told', async () => {
    await fill();
    const storage = openTestStorage(files.folder);
    expect(storage.calls.count()).toBe(3);
    expect(storage.notices).toEqual([]);
    await storage.close();
    expect(existsSync(files.damaged)).toBe(false);
  });

  it('keeps what a crash left in the log only', async () => {
    const storage = openTestStorage(files.folder);
    storage.calls.save(aPlannedCall());
    const inTheMiddle = historyFiles(join(folder.path, 'crashed'));
    mkdirSync(inTheMiddle.folder);
    for (const suffix of ['', '-wal'])
      writeFileSync(`${inTheMiddle.database}${suffix}`, readFileSync(`${files.database}${suffix}`));
    await storage.close();
    const after = openTestStorage(inTheMiddle.folder);
    expect(after.calls.find(callId(1))).toEqual(aPlannedCall());
    expect(after.notices).toEqual([]);
    await after.close();
  });
});

describe('a history that lost a table', () => {
  it.each(['reminder_marks', 'reminder_snoozes', 'reminder_pause'])(
    'starts without %s, says so, and keeps its calls',
    async (table) => {
      await fill();
      const other = new DatabaseSync(files.database);
      other.exec(`DROP TABLE ${table}`);
      other.close();
      const storage = openTestStorage(files.folder);
      expect(storage.calls.count()).toBe(3);
      expect(storage.notices).toHaveLength(1);
      await storage.close();
    },
  );
});

describe('a history that must not be opened', () => {
  it('is refused when a later Callside made it, and not a byte of it is touched', async () => {
    await fill();
    const later = new DatabaseSync(files.database);
    later.exec('PRAGMA user_version = 990; CREATE TABLE tomorrow (x INTEGER) STRICT');
    later.close();
    const before = readFileSync(files.database);
    expect(open()).toEqual({
      ok: false,
      error: { code: 'NEWER_THAN_APP', fileVersion: 990, appVersion: newestVersion() },
    });
    expect(readFileSync(files.database).equals(before)).toBe(true);
    expect(readdirSync(files.folder).toSorted()).toEqual(['history-marker.json', 'history.db']);
  });

  it('is refused when only its log says that a later Callside made it', async () => {
    await fill();
    const later = new DatabaseSync(files.database);
    later.exec('PRAGMA user_version = 990');
    expect(open()).toMatchObject({ ok: false, error: { code: 'NEWER_THAN_APP', fileVersion: 990 } });
    later.close();
  });
});

describe('a history that cannot be opened', () => {
  it('names the folder that it may not write', () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const path = join(file, 'Callside');
    expect(openHistory({ folder: path, clock: fakeClock(), newId })).toEqual({
      ok: false,
      error: { code: 'UNWRITABLE_FOLDER', path },
    });
    expect(dirname(path)).toBe(file);
  });

  it('is not taken for damaged when another program locks it', async () => {
    await fill();
    const other = new DatabaseSync(files.database);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(open()).toEqual({ ok: false, error: { code: 'STORAGE_FAILING', reason: 'busy' } });
    other.close();
    const storage = openTestStorage(files.folder);
    expect(storage.calls.count()).toBe(3);
    expect(storage.notices).toEqual([]);
    await storage.close();
  });
});
