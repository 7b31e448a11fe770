import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dailyBackupName } from '../../../../../main/adapters/backup/backupFiles.ts';
import { openMarker } from '../../../../../main/adapters/database/historyMarker.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { DAMAGES, noise, overwriteAt } from '../../../../builders/damage.ts';
import type { TestStorage } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

let history: TestHistory;

beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const noticeOf = ({ notices }: TestStorage) => notices;
const kept = (name: string): string => join(history.files.damaged, name);
const KEPT_NAME = 'history-2026-11-18T090000Z.db';

const saveMore = (ids: readonly number[]): Promise<void> =>
  history.reopened(({ calls }) => {
    for (const n of ids) calls.save(aPlannedCall({ id: callId(n), updatedAt: FAKE_START + n }));
  });
const THIRTY_MORE = Array.from({ length: 30 }, (_, n) => 10 + n);

describe('a history file', () => {
  it.each(Object.entries(DAMAGES))(
    '%s is kept unchanged and put back from the backup',
    async (_how, damage) => {
      await history.fill();
      damage(history.files.database);
      const damaged = readFileSync(history.files.database);
      const [notice] = await history.reopened(noticeOf);
      expect(notice).toMatchObject({
        kind: 'database-restored',
        damage: 'unreadable',
        keptAt: kept(KEPT_NAME),
        backupAt: FAKE_START,
      });
      expect(readFileSync(kept(KEPT_NAME)).equals(damaged)).toBe(true);
      const after = await history.reopened((storage) => ({
        notices: storage.notices,
        calls: BACKED_UP.map(({ id }) => storage.calls.find(id)),
      }));
      expect(after).toEqual({ notices: [], calls: BACKED_UP });
    },
  );
});

describe('a damaged file', () => {
  it.each(['cut short', 'with its header zeroed'])(
    '%s gives back whole what the backup lacks',
    async (how) => {
      await history.fill();
      await saveMore(THIRTY_MORE);
      await history.reopened(({ calls }) => calls.remove(callId(1), FAKE_START + 1));
      DAMAGES[how]?.(history.files.database);
      const seen = await history.reopened(({ calls }) => ({
        count: calls.count(),
        removed: calls.find(callId(1)),
      }));
      expect(seen.count).toBeGreaterThan(BACKED_UP.length);
      if (how === 'with its header zeroed') expect(seen).toEqual({ count: 33, removed: null });
    },
  );

  it('with noise in the middle is found out after a crash, and all that is whole comes back', async () => {
    await history.fill();
    await saveMore(THIRTY_MORE);
    overwriteAt(history.files.database, Math.floor(statSync(history.files.database).size / 2), noise(9_000));
    openMarker(history.files.marker, fakeClock()).change({ isSuspect: true });
    const [notice] = await history.reopened(noticeOf);
    expect(notice).toMatchObject({ kind: 'database-restored', damage: 'unreadable' });
    expect(await history.reopened(({ calls }) => calls.count())).toBeGreaterThan(BACKED_UP.length);
  });
});

describe('an empty or missing history', () => {
  it('is no first run: its calls come back', async () => {
    await history.fill();
    rmSync(history.files.database);
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-restored', damage: 'missing', keptAt: null, callCount: 3, backupAt: FAKE_START },
    ]);
    expect(await history.reopened(({ calls }) => calls.count())).toBe(3);
  });

  it('is no first run when the file has no byte, or no table', async () => {
    await history.fill();
    writeFileSync(history.files.database, '');
    expect(await history.reopened(noticeOf)).toMatchObject([{ kind: 'database-restored', damage: 'empty' }]);
    rmSync(history.files.database);
    new DatabaseSync(history.files.database).exec('PRAGMA journal_mode = WAL');
    expect(await history.reopened(noticeOf)).toMatchObject([
      {
        kind: 'database-restored',
        damage: 'empty',
        keptAt: kept('history-2026-11-18T090000Z-2.db'),
      },
    ]);
  });

  it('starts empty and says so when no backup is left', async () => {
    await history.fill({ isBackedUp: false });
    rmSync(history.files.database);
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-started-empty', damage: 'missing', keptAt: null },
    ]);
    expect(await history.reopened(noticeOf)).toEqual([]);
  });

  it('is known for lost by a backup alone, when the marker is lost too', async () => {
    await history.fill();
    rmSync(history.files.database);
    writeFileSync(history.files.marker, '{ half a mar');
    expect(await history.reopened(noticeOf)).toMatchObject([{ kind: 'database-restored', callCount: 3 }]);
  });
});

describe('backups', () => {
  it('that are damaged themselves are passed over for an older sound one, and stay', async () => {
    await history.fill();
    const newer = join(history.files.backups, dailyBackupName(FAKE_START + minutes(1)));
    writeFileSync(newer, noise(8_192));
    rmSync(history.files.database);
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-restored', backupAt: FAKE_START },
    ]);
    expect(readFileSync(newer).equals(noise(8_192))).toBe(true);
  });

  it('give what is whole in them when none of them is sound', async () => {
    await history.fill();
    overwriteAt(history.backup, 0, Buffer.alloc(100));
    rmSync(history.files.database);
    expect(await history.reopened(noticeOf)).toMatchObject([{ kind: 'database-restored', callCount: 3 }]);
  });

  it('are not needed for what the damaged file still has', async () => {
    await history.fill({ isBackedUp: false });
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-restored', callCount: 4, backupAt: SINCE.updatedAt },
    ]);
  });
});
