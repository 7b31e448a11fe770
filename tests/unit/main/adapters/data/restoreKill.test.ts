import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataStore } from '../../../../../main/adapters/data/dataStore.ts';
import { dailyBackupName } from '../../../../../main/adapters/backup/backupFiles.ts';
import { STAGE_WORKER } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const LONG_MS = 240_000;
const BACKUP_ID = dailyBackupName(FAKE_START).replace('.db', '');

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Begins a restore and kills it after so many ms; whether it came to its end first. */
async function restoreFor(delayMs: number): Promise<boolean> {
  const program = join(import.meta.dirname, 'restoreOnce.ts');
  const child = spawn(process.execPath, [program, history.files.folder, BACKUP_ID], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let isDone = false;
  for await (const line of createInterface({ input: child.stdout })) {
    isDone = line === 'done';
    if (line === 'begun') void wait(delayMs).then(() => child.kill('SIGKILL'));
  }
  await ended;
  return isDone;
}

const foundNow = () =>
  history.reopened(({ calls, notices, whole, clock }) => {
    const settings =
      createDataStore({ whole, clock, stageWorker: STAGE_WORKER }).unsettled()?.settings ?? null;
    whole.marker.change({ replacing: null });
    return { calls: [...BACKED_UP, SINCE].map(({ id }) => calls.find(id)), notices, settings };
  });

describe('kill -9 in the middle of a restore', () => {
  it('leaves one state or the other, whole, with its settings', { timeout: LONG_MS }, async () => {
    await history.fill();
    let isDone = false;
    for (let delayMs = 1; !isDone; delayMs = delayMs * 1.7 + 2) {
      isDone = await restoreFor(delayMs);
      const { calls, notices, settings } = await foundNow();
      const isRestored = calls.at(-1) === null;
      expect(calls).toEqual([...BACKED_UP, isRestored ? null : SINCE]);
      expect(notices).toEqual([]);
      if (!isRestored) expect(settings).toBe(null);
      expect(existsSync(history.files.incoming)).toBe(false);
      if (isRestored) await history.reopened((storage) => storage.calls.save(SINCE));
    }
  });
});
