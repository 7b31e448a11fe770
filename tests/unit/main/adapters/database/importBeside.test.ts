import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import type { WriteWatch } from '../../../../../main/importPorts.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

const CALLS = Array.from({ length: 600 }, (_, n) => aLoggedCall({ id: callId(n + 10), startsAt: n }));
const MINE = aLoggedCall({ id: callId(1), company: 'Arden Glass' });

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Does something once, in the middle of an import. */
function meanwhile(act: () => void): WriteWatch {
  let isDone = false;
  return {
    isCancelled: () => false,
    onWritten: () => {
      if (!isDone) act();
      isDone = true;
    },
  };
}

it('holds a call that is saved meanwhile, shows it, and writes it behind the import', async () => {
  const { calls, imports, storage, close, history: logged } = openTestStorage(history.files.folder);
  const seen: unknown[] = [];
  const watch = meanwhile(() => {
    calls.save(MINE);
    seen.push(calls.find(MINE.id)?.company, calls.count(), storage.state().state);
  });
  expect((await imports.write(CALLS, watch)).ok).toBe(true);
  expect(seen).toEqual(['Arden Glass', 1, 'saving']);
  expect([calls.count(), logged.countMatching(EVERY_CALL)]).toEqual([601, 601]);
  await close();
  expect(await history.reopened((reopened) => reopened.calls.find(MINE.id))).toEqual(MINE);
});

it('gives up an import when the app is closed, and keeps what was saved meanwhile', async () => {
  const { calls, imports, close } = openTestStorage(history.files.folder);
  const closing: Promise<void>[] = [];
  const watch = meanwhile(() => {
    calls.save(MINE);
    closing.push(close());
  });
  expect(await imports.write(CALLS, watch)).toEqual({ ok: false, error: 'NOT_SAVED' });
  await Promise.all(closing);
  const left = await history.reopened(({ calls: found }) => [found.count(), found.find(MINE.id)]);
  expect(left).toEqual([1, MINE]);
});

it('does one after the other when an import is begun during another', async () => {
  const { calls, imports, close } = openTestStorage(history.files.folder);
  const watch = { isCancelled: () => false, onWritten: () => undefined };
  const both = await Promise.all([imports.write(CALLS, watch), imports.write([MINE], watch)]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(calls.count()).toBe(601);
  await close();
});

it('writes nothing while the disk takes nothing', async () => {
  const { calls, imports, close } = openTestStorage(history.files.folder);
  const watch = { isCancelled: () => false, onWritten: () => undefined };
  const imported = await imports.write([MINE], watch);
  await close();
  expect(await imports.write([MINE], watch)).toEqual({ ok: false, error: 'NOT_SAVED' });
  expect(imported.ok && (await imports.takeBack(imported.value))).toEqual({ ok: false, error: 'NOT_SAVED' });
  expect(() => calls.count()).toThrow();
});
