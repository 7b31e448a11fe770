import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBackups } from '../../../../../main/adapters/backup/backupFiles.ts';
import { openMarker } from '../../../../../main/adapters/database/historyMarker.ts';
import { openHistory } from '../../../../../main/adapters/database/openHistory.ts';
import { minutes, seconds } from '../../../../../shared/lib/time.ts';
import { aLiveCall, aPlannedCall, callId, itemId } from '../../../../builders/callBuilder.ts';
import { noise, overwriteAt } from '../../../../builders/damage.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeRowNames } from '../../../../fakes/fakeRowNames.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const open = () => openTestStorage(history.files.folder);
const markerNow = () => openMarker(history.files.marker, fakeClock()).read();

describe('the marker', () => {
  it('knows the number of calls soon after it changes, and not at every save', async () => {
    const { calls, clock, close } = open();
    calls.save(aPlannedCall());
    expect(markerNow()?.callCount).toBe(0);
    clock.advance(seconds(2));
    await vi.waitFor(() => expect(markerNow()?.callCount).toBe(1));
    calls.save(aPlannedCall({ noteDraft: 'more' }));
    expect(clock.armedCount()).toBe(0);
    calls.remove(callId(1), clock.now());
    clock.advance(seconds(2));
    await vi.waitFor(() => expect(markerNow()?.callCount).toBe(0));
    calls.restore(callId(1));
    await close();
    expect(markerNow()?.callCount).toBe(1);
  });
});

describe('what was done at start', () => {
  it('is told again until it was told', async () => {
    await history.fill();
    overwriteAt(history.files.database, 0, noise(200));
    const openOnce = () => {
      const opened = openHistory({
        folder: history.files.folder,
        clock: fakeClock(),
        newId: () => itemId(1),
      });
      if (!opened.ok) throw new Error(opened.error.code);
      opened.value.database.close();
      return opened.value;
    };
    const first = openOnce();
    expect(first.notice).toMatchObject({ kind: 'database-restored' });
    const second = openOnce();
    expect(second.notice).toEqual(first.notice);
    second.onTold();
    expect(openOnce().notice).toBeNull();
  });
});

/** A page in the middle of the table of calls. */
function pageOfCalls(path: string): number {
  const database = new DatabaseSync(path);
  const pages = database
    .prepare("SELECT pageno FROM dbstat WHERE name = 'calls' AND pagetype = 'leaf' ORDER BY path")
    .all();
  database.close();
  return Number(pages[Math.floor(pages.length / 2)]?.['pageno']);
}

async function fillWithBrokenPage(): Promise<void> {
  await history.fill();
  await history.reopened(({ calls }) => {
    for (let n = 10; n < 150; n += 1) calls.save(aPlannedCall({ id: callId(n), startsAt: n }));
  });
  overwriteAt(history.files.database, (pageOfCalls(history.files.database) - 1) * 4_096, noise(4_096));
}

describe('care in the background', () => {
  it('finds a page that cannot be read, and the next start puts right what it can', async () => {
    await fillWithBrokenPage();
    const storage = open();
    expect(storage.notices).toEqual([]);
    storage.startCare();
    storage.clock.advance(seconds(30));
    await storage.close();
    expect(markerNow()?.isSuspect).toBe(true);
    const after = await history.reopened(({ calls, notices }) => ({ count: calls.count(), notices }));
    expect(after.notices).toMatchObject([{ kind: 'database-restored', damage: 'unreadable' }]);
    expect(after.count).toBeGreaterThan(100);
    expect(markerNow()).toMatchObject({ isSuspect: false, recovery: null });
  });

  it('backs up on the first day, and not while a call is live', async () => {
    const { calls, clock, close, startCare } = open();
    for (const call of BACKED_UP) calls.save(call);
    calls.save(aLiveCall({ id: callId(9) }));
    startCare();
    clock.advance(minutes(40));
    expect(listBackups(history.files.backups)).toEqual([]);
    calls.remove(callId(9), clock.now());
    clock.advance(minutes(15));
    await close();
    expect(listBackups(history.files.backups)).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    const { clock, close, startCare } = open();
    startCare();
    clock.advance(minutes(1));
    await close();
    expect(clock.armedCount()).toBe(0);
  });
});

/** An export under way, read up to its first part. */
async function beginExport({ exportedParts }: ReturnType<typeof open>) {
  const order = { profile: 'spreadsheet', scope: { kind: 'selected', ids: [callId(1)] } } as const;
  const parts = exportedParts(order, fakeRowNames)[Symbol.asyncIterator]();
  await parts.next();
  return {
    end: async () => {
      await parts.return?.();
    },
  };
}

describe('while the seller waits for an export', () => {
  it('calls are not read over', async () => {
    await fillWithBrokenPage();
    const storage = open();
    const exporting = await beginExport(storage);
    storage.startCare();
    storage.clock.advance(seconds(30));
    expect(markerNow()?.isSuspect).toBe(false);
    await exporting.end();
    storage.clock.advance(seconds(30));
    expect(markerNow()?.isSuspect).toBe(true);
    await storage.close();
  });

  it('nothing is backed up', async () => {
    const storage = open();
    for (const call of BACKED_UP) storage.calls.save(call);
    const exporting = await beginExport(storage);
    storage.startCare();
    storage.clock.advance(minutes(40));
    expect(listBackups(history.files.backups)).toEqual([]);
    await exporting.end();
    storage.clock.advance(minutes(15));
    await storage.close();
    expect(listBackups(history.files.backups)).toHaveLength(1);
  });
});
