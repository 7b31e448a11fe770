import { expect, it } from 'vitest';
import { createCallEdits } from '../../main/adapters/database/callEdits.ts';
import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { aLoggedCall, callId } from '../builders/callBuilder.ts';
import { anEntry } from '../builders/editEntryBuilder.ts';
import { openTestDatabase, silentLog } from '../builders/testDatabase.ts';
import { fakeCallRepository } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeEditLog } from '../fakes/fakeEditLog.ts';
import { editLogContract } from './editLog.ts';

editLogContract('the edit log in memory', () => {
  const calls = fakeCallRepository();
  return { calls, edits: fakeEditLog(calls), close: () => undefined };
});

function openStored() {
  const { database, calls, close } = openTestDatabase();
  const clock = fakeClock();
  const held = createHeldCalls({ calls, clock });
  const edits = createCallEdits({ database, held, log: silentLog });
  const fail = (isFailing: boolean) => database.exec(`PRAGMA query_only = ${isFailing ? 1 : 0}`);
  return { database, stored: calls, calls: held.calls, storage: held.storage, edits, fail, close };
}

editLogContract('the edit log in SQLite', openStored);

it('holds what was before with the call while the disk fails, and writes both when it takes them again', () => {
  const { stored, calls, storage, edits, fail, close } = openStored();
  calls.save(aLoggedCall());
  fail(true);
  edits.save(aLoggedCall({ result: 'declined' }), anEntry(1));
  edits.save(aLoggedCall({ result: 'other' }), anEntry(2));
  calls.save(aLoggedCall({ result: 'other', opportunity: 'later' }));
  expect(storage.state()).toMatchObject({ state: 'holding', heldCount: 1 });
  expect(edits.of(callId(1))).toEqual([anEntry(1), anEntry(2)]);
  expect(stored.find(callId(1))?.opportunity).toBe('Reno routing');
  fail(false);
  expect(storage.retry()).toEqual({ state: 'saving' });
  expect(edits.of(callId(1))).toEqual([anEntry(1), anEntry(2)]);
  expect(stored.find(callId(1))?.opportunity).toBe('later');
  close();
});

it('keeps what was before of a call that was edited and deleted while the disk failed', () => {
  const { stored, calls, storage, edits, fail, close } = openStored();
  calls.save(aLoggedCall());
  fail(true);
  edits.save(aLoggedCall({ result: 'declined' }), anEntry(1));
  calls.remove(callId(1), 5);
  fail(false);
  storage.retry();
  expect(stored.find(callId(1))).toBeNull();
  expect(edits.of(callId(1))).toEqual([anEntry(1)]);
  close();
});

it('passes over a row that is not what it should be', () => {
  const { database, edits, close } = openStored();
  edits.save(aLoggedCall(), anEntry(1));
  edits.save(aLoggedCall(), anEntry(2));
  database.exec(`UPDATE call_edits SET before = '{"result":7}' WHERE id = '${anEntry(1).id}'`);
  expect(edits.of(callId(1))).toEqual([anEntry(2)]);
  database.exec(`UPDATE call_edits SET before = 'no' WHERE id = '${anEntry(2).id}'`);
  expect(edits.of(callId(1))).toEqual([]);
  close();
});
