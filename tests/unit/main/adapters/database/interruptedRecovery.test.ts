import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMarker, type Recovery } from '../../../../../main/adapters/database/historyMarker.ts';
import { noise, overwriteAt } from '../../../../builders/damage.ts';
import type { TestStorage } from '../../../../builders/testDatabase.ts';
import { SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

let history: TestHistory;

beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const noticeOf = ({ notices }: TestStorage) => notices;

/** The folder as a crash leaves it at each step of a recovery from a file with a zeroed header. */
const CRASHES: Readonly<Record<string, () => void>> = {
  'before anything was moved': () => note({ step: 'moving' }),
  'when the side files were moved': () => {
    note({ step: 'moving' });
    move('-wal');
  },
  'when all was moved': () => {
    note({ step: 'moving' });
    move('-wal');
    move('');
  },
  'while the restored file was being made': () => {
    note({ step: 'restoring' });
    move('-wal');
    move('');
    writeFileSync(history.files.restoring, noise(5_000));
    writeFileSync(`${history.files.restoring}-wal`, noise(5_000));
    writeFileSync(`${history.files.restoring}.salvage`, noise(5_000));
  },
};

const stamp = 'history-2026-11-18T085959Z';
const keptAs = (suffix: string): string => join(history.files.damaged, `${stamp}.db${suffix}`);
function note(recovery: Pick<Recovery, 'step'>): void {
  const marker = openMarker(history.files.marker, fakeClock());
  marker.change({ recovery: { damage: 'unreadable', keptAs: stamp, stateAt: null, ...recovery } });
}
function move(suffix: string): void {
  mkdirSync(history.files.damaged, { recursive: true });
  renameSync(`${history.files.database}${suffix}`, keptAs(suffix));
}

describe('a crash in the middle of a recovery', () => {
  it.each(Object.entries(CRASHES))('%s is taken up by the next start', async (_when, crash) => {
    await history.fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    writeFileSync(`${history.files.database}-wal`, 'the log');
    const damaged = readFileSync(history.files.database);
    crash();
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-restored', damage: 'unreadable', keptAt: keptAs(''), callCount: 4 },
    ]);
    expect(readFileSync(keptAs('')).equals(damaged)).toBe(true);
    expect(readFileSync(keptAs('-wal'), 'utf8')).toBe('the log');
    expect(existsSync(history.files.restoring)).toBe(false);
    expect(await history.reopened(({ calls, notices }) => [calls.count(), notices.length])).toEqual([4, 0]);
  });

  it('after all was put back only counts again, and tells what it would have told', async () => {
    await history.fill();
    note({ step: 'restoring' });
    const marker = openMarker(history.files.marker, fakeClock());
    const recovery = marker.read()?.recovery ?? null;
    if (recovery === null) throw new Error('No recovery');
    marker.change({ recovery: { ...recovery, stateAt: FAKE_START } });
    expect(await history.reopened(noticeOf)).toMatchObject([
      { kind: 'database-restored', backupAt: FAKE_START, callCount: 4 },
    ]);
    expect(await history.reopened(({ calls }) => calls.find(SINCE.id))).toEqual(SINCE);
  });
});
