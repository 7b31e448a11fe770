import { copyFileSync, existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePrivateFolder } from '../../../../../main/adapters/database/historyFiles.ts';
import { openWritable } from '../../../../../main/adapters/database/openDatabase.ts';
import { createReminderStore } from '../../../../../main/adapters/database/reminderStore.ts';
import { createStoredReminders } from '../../../../../main/adapters/database/storedReminders.ts';
import type { ReminderStore } from '../../../../../main/reminderPorts.ts';
import { seconds } from '../../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { overwriteAt } from '../../../../builders/damage.ts';
import { openTestDatabase } from '../../../../builders/testDatabase.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { sqliteError } from '../../../../fakes/fakeCallRepository.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const asKept = (store: ReminderStore) => ({
  marks: [...store.marks().keys()].toSorted(),
  snoozes: [...store.snoozes()],
  pausedUntil: store.pausedUntil(),
});

const KEPT = { marks: ['a', 'b'], snoozes: [[callId(1), 20]], pausedUntil: 30 };

function fill(store: ReminderStore): void {
  store.mark(['a', 'b'], 10);
  store.snooze(callId(1), 20);
  store.snooze(callId(2), 20);
  store.snooze(callId(2), null);
  store.pause(30);
}

it('what was shown, snoozed and paused outlives the end of the app', async () => {
  await history.reopened(({ reminders }) => fill(reminders));
  expect(await history.reopened(({ reminders }) => asKept(reminders))).toEqual(KEPT);
  await history.reopened(({ reminders }) => {
    reminders.forgetMarksBefore(11);
    reminders.snooze(callId(1), null);
    reminders.pause(null);
  });
  const nothing = { marks: [], snoozes: [], pausedUntil: null };
  expect(await history.reopened(({ reminders }) => asKept(reminders))).toEqual(nothing);
});

it('what the disk does not take is kept, and written with the next change', () => {
  const { database, close } = openTestDatabase();
  const stored = createStoredReminders(database);
  let isFull = true;
  const write: typeof stored.write = (changes) => {
    if (isFull) throw sqliteError('disk-full');
    stored.write(changes);
  };
  const { reminders } = createReminderStore({ ...stored, write });
  reminders.mark(['forgotten'], 1);
  reminders.forgetMarksBefore(5);
  fill(reminders);
  expect(asKept(reminders)).toEqual(KEPT);
  expect(stored.read().marks.size).toBe(0);
  isFull = false;
  reminders.mark([], 10);
  expect(asKept(createReminderStore(stored).reminders)).toEqual(KEPT);
  close();
});

it('what the disk does not take is written once calls are written again', async () => {
  await history.reopened(({ reminders, calls, clock }) => {
    const blocker = openBlocker();
    reminders.mark(['a'], 10);
    calls.save(aPlannedCall());
    blocker.release();
    clock.advance(seconds(5));
    const { marks } = createStoredReminders(blocker.database).read();
    blocker.close();
    expect([...marks]).toEqual([['a', 10]]);
  });

  /** Another program that holds the lock for writing. */
  function openBlocker() {
    const database = openWritable(history.files.database);
    database.exec('BEGIN IMMEDIATE');
    return { database, release: () => database.exec('COMMIT'), close: () => database.close() };
  }
});

it('a bug is not taken for a failing disk', () => {
  const { database, close } = openTestDatabase();
  const write = (): void => {
    throw sqliteError('bug');
  };
  const { reminders } = createReminderStore({ ...createStoredReminders(database), write });
  expect(() => reminders.mark(['a'], 1)).toThrow('bug');
  close();
});

it('a damaged table of reminders keeps nobody from the calls', () => {
  const read = (): never => {
    throw Object.assign(new Error('malformed'), { code: 'ERR_SQLITE_ERROR', errcode: 11 });
  };
  const { reminders } = createReminderStore({ read, write: read });
  fill(reminders);
  expect(asKept(reminders)).toEqual(KEPT);
});

it('numbers beyond what a number holds, and snoozes of no call, are read without harm', () => {
  const { database, close } = openTestDatabase();
  database.exec(`
    INSERT INTO reminder_marks VALUES ('a', 9223372036854775807);
    INSERT INTO reminder_snoozes VALUES ('not a call', 1);
    INSERT INTO reminder_pause VALUES (1, 9223372036854775807);`);
  const { reminders } = createReminderStore(createStoredReminders(database));
  expect([...reminders.marks().keys()]).toEqual(['a']);
  expect(reminders.snoozes().size).toBe(0);
  close();
});

it('a history put back from a backup keeps its reminders, and the marks set since', async () => {
  await history.reopened(({ reminders, calls }) => {
    calls.save(aPlannedCall());
    fill(reminders);
  });
  makePrivateFolder(history.files.backups);
  copyFileSync(history.files.database, history.backup);
  await history.reopened(({ reminders }) => reminders.mark(['since'], 40));
  overwriteAt(history.files.database, 0, Buffer.alloc(100));
  const found = await history.reopened(({ reminders, notices }) => ({ notices, kept: asKept(reminders) }));
  expect(found.notices).toMatchObject([{ kind: 'database-restored' }]);
  expect(found.kept).toEqual({ ...KEPT, marks: ['a', 'b', 'since'] });
});

it('a damaged history without a backup gives back calls and marks', async () => {
  await history.reopened(({ reminders, calls }) => {
    calls.save(aPlannedCall());
    fill(reminders);
  });
  expect(existsSync(history.backup)).toBe(false);
  overwriteAt(history.files.database, 0, Buffer.alloc(100));
  const found = await history.reopened(({ reminders, calls }) => ({
    marks: asKept(reminders).marks,
    call: calls.find(callId(1))?.id,
  }));
  expect(found).toEqual({ marks: ['a', 'b'], call: callId(1) });
});
