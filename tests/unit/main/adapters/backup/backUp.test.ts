import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../../../main/adapters/backup/backUp.ts';
import { dailyBackupName, listBackups } from '../../../../../main/adapters/backup/backupFiles.ts';
import { openMarker } from '../../../../../main/adapters/database/historyMarker.ts';
import { days, hours, minutes } from '../../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { overwriteText } from '../../../../builders/damage.ts';
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

  it('is kept for each of seven days, the newest of the day', async () => {
    await history.fill({ isBackedUp: false });
    mkdirSync(history.files.backups, { recursive: true });
    writeFileSync(join(history.files.backups, 'notes.txt'), 'mine');
    writeFileSync(join(history.files.backups, 'before-20-2026-01-01T000000Z.db'), 'stays');
    for (let day = 0; day < 10; day += 1) {
      await backUpAt(FAKE_START + days(day));
      await backUpAt(FAKE_START + days(day) + hours(1));
    }
    const kept = Array.from({ length: 7 }, (_, n) => dailyBackupName(FAKE_START + days(3 + n) + hours(1)));
    expect(names()).toEqual(['before-20-2026-01-01T000000Z.db', ...kept, 'notes.txt']);
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
