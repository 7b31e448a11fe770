import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHeldCalls } from '../../../../../main/adapters/database/heldCalls.ts';
import { seconds } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestDatabase, openTestStorage, temporaryFolder } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';

const longCall = (n: number): Call => aPlannedCall({ id: callId(n), noteDraft: `${n} `.repeat(900) });

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

/** A disk of 600 KB; null where it may not be mounted. */
function smallDisk(): string | null {
  const folder = temporaryFolder();
  closing.push(folder.remove);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'none', folder.path], { stdio: 'ignore' });
    closing.push(() => void execFileSync('umount', [folder.path]));
    return join(folder.path, 'Callside');
  } catch {
    return null;
  }
}

describe('a file that may not grow', () => {
  it('loses no call: they are held, seen by every read, and written when there is room', () => {
    const { database, calls: stored, close } = openTestDatabase();
    closing.push(close);
    const clock = fakeClock();
    const { calls, storage } = createHeldCalls({ calls: stored, clock });
    calls.save(longCall(1));
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 2}`);
    for (let n = 1; n <= 40; n += 1) calls.save(longCall(n));
    const state = storage.state();
    expect(state).toMatchObject({ state: 'holding', reason: 'disk-full' });
    expect(calls.count()).toBe(40);
    expect(stored.count()).toBeLessThan(40);
    database.exec('PRAGMA max_page_count = 100000');
    clock.advance(seconds(5));
    expect(storage.state()).toEqual({ state: 'saving' });
    expect(stored.count()).toBe(40);
    expect(stored.find(callId(40))).toEqual(longCall(40));
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
  });
});

describe('a disk that is really full', () => {
  it('keeps what was acknowledged, and the app opens on it', async ({ skip }) => {
    const folder = smallDisk();
    if (folder === null) return skip('a small disk cannot be mounted here');
    const storage = openTestStorage(folder);
    let savedCount = 0;
    for (; storage.storage.state().state === 'saving'; savedCount += 1)
      storage.calls.save(longCall(savedCount));
    expect(storage.storage.state()).toMatchObject({ reason: 'disk-full', heldCount: 1 });
    await storage.close();
    const again = openTestStorage(folder);
    expect(again.notices).toEqual([]);
    expect(again.calls.count()).toBe(savedCount - 1);
    again.calls.save(longCall(99));
    expect(again.calls.find(callId(99))).toEqual(longCall(99));
    await again.close();
  });
});
