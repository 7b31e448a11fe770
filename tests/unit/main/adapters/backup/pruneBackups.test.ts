import { describe, expect, it } from 'vitest';
import type { BackupFile } from '../../../../../main/adapters/backup/backupFiles.ts';
import { backupsToPrune } from '../../../../../main/adapters/backup/pruneBackups.ts';
import { days, hours } from '../../../../../shared/lib/time.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const backupAt = (at: number, kind: BackupFile['kind'] = 'daily'): BackupFile => ({
  id: String(at),
  path: String(at),
  at,
  kind,
});
const newestFirst = (instants: readonly number[]) =>
  instants.toSorted((a, b) => b - a).map((at) => backupAt(at));
const prunedOf = (backups: readonly BackupFile[], zone = 'Europe/Berlin') =>
  backupsToPrune(backups, zone).map(({ at }) => at);

describe('backups', () => {
  it('are kept for seven days, the newest of each', () => {
    const mornings = Array.from({ length: 9 }, (_, day) => FAKE_START - days(day));
    const noons = mornings.map((at) => at + hours(3));
    expect(prunedOf(newestFirst([...mornings, ...noons])).toSorted()).toEqual(
      [...mornings, ...noons.slice(7)].toSorted(),
    );
  });

  it('count days on which there was one, however long ago', () => {
    expect(prunedOf(newestFirst([0, 1, 2, 3, 4, 5].map((month) => FAKE_START - days(30 * month))))).toEqual(
      [],
    );
  });

  it('are of the day that it was for the user', () => {
    const night = Date.UTC(2026, 10, 18, 23, 30);
    expect(prunedOf(newestFirst([night, night + hours(1)]), 'UTC')).toEqual([]);
    expect(prunedOf(newestFirst([night, night + hours(1)]), 'Europe/Berlin')).toEqual([night]);
  });

  it('that restores left stay beside the daily ones, the last three of them', () => {
    const kept = [1, 2, 3, 4].map((hour) => backupAt(FAKE_START - hours(hour), 'kept'));
    const daily = newestFirst(Array.from({ length: 7 }, (_, day) => FAKE_START - days(day)));
    expect(prunedOf([...kept, ...daily])).toEqual([FAKE_START - hours(4)]);
  });

  it('made before a migration always stay', () => {
    const migrations = [1, 2].map((day) => backupAt(FAKE_START - days(100 + day), 'migration'));
    expect(prunedOf([...newestFirst([FAKE_START]), ...migrations])).toEqual([]);
  });
});
