import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../../../main/adapters/backup/backUp.ts';
import { backUpBeforeMigration } from '../../../../../main/adapters/backup/backUpBeforeMigration.ts';
import { dailyBackupName, listBackups } from '../../../../../main/adapters/backup/backupFiles.ts';
import { callCountOf, isSoundDatabase } from '../../../../../main/adapters/database/checkDatabase.ts';
import { makePrivateFolder } from '../../../../../main/adapters/database/historyFiles.ts';
import { openMarker } from '../../../../../main/adapters/database/historyMarker.ts';
import { openReadable, openWritable } from '../../../../../main/adapters/database/openDatabase.ts';
import { days, minutes } from '../../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { noise, overwriteAt, overwriteText } from '../../../../builders/damage.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const backUpAt = (at: number) => {
  const clock = fakeClock(at);
  const { files } = history;
  return backUp({ files, clock, marker: openMarker(files.marker, clock) });
};
const names = (): readonly string[] => readdirSync(history.files.backups).toSorted();

describe('a backup', () => {
  it('is one private file with every call, made while the history is in use', async () => {
    await history.fill({ isBackedUp: false });
    const storage = openTestStorage(history.files.folder);
    storage.calls.save(aPlannedCall({ id: callId(9) }));
    const made = await backUpAt(FAKE_START);
    const marker = openMarker(history.files.marker, fakeClock()).read();
    await storage.close();
    expect(made).toMatchObject({ ok: true, value: { at: FAKE_START, callCount: 5 } });
    expect(names()).toEqual([dailyBackupName(FAKE_START)]);
    expect(statSync(history.backup).mode & 0o777).toBe(0o600);
    const copy = new DatabaseSync(history.backup, { readOnly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM calls').get()).toMatchObject({ n: 5 });
    copy.close();
    expect(marker?.lastBackup).toEqual({ at: FAKE_START, callCount: 5 });
  });

  it('holds the state of the moment it began, whatever is written meanwhile', async () => {
    await history.fill({ isBackedUp: false });
    const storage = openTestStorage(history.files.folder);
    const making = backUpAt(FAKE_START);
    for (let n = 20; n < 60; n += 1) storage.calls.save(aPlannedCall({ id: callId(n) }));
    expect(await making).toMatchObject({ ok: true });
    await storage.close();
  });

  it('lets the oldest go once it has passed its own checks', async () => {
    await history.fill({ isBackedUp: false });
    makePrivateFolder(history.files.backups);
    const older = Array.from({ length: 7 }, (_, day) => dailyBackupName(FAKE_START - days(day + 1)));
    for (const name of older) writeFileSync(join(history.files.backups, name), '');
    await backUpAt(FAKE_START);
    expect(names()).toEqual([dailyBackupName(FAKE_START), ...older.slice(0, 6)].toSorted());
  });
});

describe('a backup that does not pass its checks', () => {
  it('is not kept, and costs no older one', async () => {
    await history.fill();
    const older = readFileSync(history.backup);
    overwriteText(history.files.database, 'Halden Freight', '#'.repeat(14));
    expect(await backUpAt(FAKE_START + days(9))).toEqual({ ok: false, error: 'UNSOUND' });
    expect(names()).toEqual([dailyBackupName(FAKE_START)]);
    expect(readFileSync(history.backup).equals(older)).toBe(true);
  });

  it('is not kept when a page of it is noise', async () => {
    await history.fill({ isBackedUp: false });
    overwriteAt(history.files.database, 12 * 4_096, noise(4_096));
    expect(await backUpAt(FAKE_START)).toEqual({ ok: false, error: 'UNSOUND' });
    expect(names()).toEqual([]);
  });

  it('says why when the folder cannot be written', async () => {
    await history.fill({ isBackedUp: false });
    const { files } = history;
    const clock = fakeClock();
    const marker = openMarker(files.marker, clock);
    const backups = join(files.database, 'backups');
    const made = await backUp({ files: { ...files, backups }, clock, marker });
    expect(made).toEqual({ ok: false, error: 'UNWRITABLE' });
  });

  it('leaves nothing behind of one that was cut off', async () => {
    await history.fill();
    writeFileSync(`${history.backup}.partial`, 'half');
    expect(listBackups(history.files.backups)).toHaveLength(1);
    await backUpAt(FAKE_START + minutes(1));
    expect(names()).toEqual([dailyBackupName(FAKE_START + minutes(1))]);
  });
});

describe('the backup before a migration', () => {
  it('is the history as it is, private, and stays beside the daily ones', async () => {
    await history.fill({ isBackedUp: false });
    const { files } = history;
    const database = openWritable(files.database);
    const backup = { folder: files.backups, version: 20, at: FAKE_START };
    backUpBeforeMigration(database, backup);
    backUpBeforeMigration(database, backup);
    database.close();
    expect(listBackups(files.backups)).toMatchObject([{ at: FAKE_START, kind: 'migration' }]);
    const [path = ''] = names().map((name) => join(files.backups, name));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const copy = openReadable(path);
    expect(isSoundDatabase(copy)).toBe(true);
    expect(callCountOf(copy)).toBe(4);
    copy.close();
  });
});
