import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataStore, DataSnapshot, Staged } from '../../main/dataPorts.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { BackupCall } from '../../shared/schemas/backup.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId, itemId } from '../builders/callBuilder.ts';

export type DataStoreUnderTest = {
  readonly store: DataStore;
  readonly save: (calls: readonly BackupCall[]) => void;
  readonly damage: (id: string) => void;
  readonly close: () => Promise<void>;
};

const LOGGED = aLoggedCall({
  id: callId(1),
  followUps: [{ id: itemId(1), text: 'Send the rates', isDone: false }],
});
const CALLS: readonly BackupCall[] = [
  { call: LOGGED, removedAt: null },
  { call: aPlannedCall({ id: callId(2) }), removedAt: null },
  { call: anEndedCall({ id: callId(3) }), removedAt: null },
  { call: aPlannedCall({ id: callId(4) }), removedAt: 1_700_000_000_000 },
];
const MARK = { table: 'reminder_marks', row: { key: 'before:1', marked_at: 1_700_000_000_000 } };
const SETTINGS = { theme: 'dark' };

const byId = (calls: readonly BackupCall[]): readonly BackupCall[] =>
  calls.toSorted((a, b) => a.call.id.localeCompare(b.call.id));

function contentsOf(store: DataStore) {
  const snapshot: DataSnapshot = store.snapshot();
  try {
    return { calls: byId([...snapshot.calls()].flat()), rows: [...snapshot.rows()].flat() };
  } finally {
    snapshot.close();
  }
}

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
}

/** What keeps, brings out and replaces everything at once behaves so, wherever it keeps it. */
export function dataStoreContract(name: string, create: () => DataStoreUnderTest): void {
  describe(name, () => {
    let test: DataStoreUnderTest;
    beforeEach(() => void (test = create()));
    afterEach(() => test.close());

    const writeRecords = async (calls: readonly BackupCall[]): Promise<Staged> => {
      const { store } = test;
      const writer = valueOf(store.stageRecords(store.snapshot().schemaVersion));
      expect(writer.putRows([MARK])).toBe(null);
      expect(writer.putCalls(calls)).toBe(null);
      return valueOf(await writer.finish({ at: 5, settings: SETTINGS }));
    };
    const replace = async (): Promise<string | null> =>
      valueOf(await test.store.replace({ kind: 'restored', settings: null, settingsBefore: SETTINGS }));

    it('counts calls, promises and follow-ups, removed calls left out', () => {
      test.save(CALLS);
      expect(test.store.facts()).toMatchObject({ callCount: 3, promiseCount: 1, followUpCount: 1 });
    });

    it('brings out calls of every stage, removed ones included', () => {
      test.save(CALLS);
      expect(contentsOf(test.store).calls).toEqual(CALLS);
    });

    it('lists a backup with its calls as soon as it is made, and knows that it is sound', async () => {
      test.save(CALLS);
      const made = valueOf(await test.store.backUp());
      expect(made).toMatchObject({ kind: 'daily', callCount: 3, state: 'sound' });
      expect(test.store.backups()).toEqual([made]);
    });

    it('changes nothing while a state is made ready, or is discarded', async () => {
      test.save(CALLS);
      const staged = await writeRecords(CALLS.slice(0, 1));
      expect(staged).toEqual({ at: 5, callCount: 1, settings: SETTINGS });
      expect(contentsOf(test.store).calls).toEqual(CALLS);
      test.store.discardStaged();
      expect(contentsOf(test.store).calls).toEqual(CALLS);
    });

    it('puts what is ready in the place of everything, and keeps what was as a backup', async () => {
      test.save(CALLS);
      await writeRecords(CALLS.slice(0, 1));
      const undoId = await replace();
      expect(contentsOf(test.store)).toEqual({ calls: CALLS.slice(0, 1), rows: [MARK] });
      expect(test.store.backups()).toMatchObject([{ id: undoId, kind: 'kept', callCount: 3 }]);
      const undone = valueOf(await test.store.stageBackup({ id: undoId ?? '' }));
      expect(undone).toMatchObject({ callCount: 3, settings: SETTINGS });
      await replace();
      expect(contentsOf(test.store)).toEqual({ calls: CALLS, rows: [] });
    });

    it('says what is left to settle until it is settled', async () => {
      await writeRecords(CALLS);
      expect(test.store.unsettled()).toBe(null);
      await test.store.replace({ kind: 'restored', settings: SETTINGS, settingsBefore: {} });
      expect(test.store.unsettled()).toEqual({ kind: 'restored', settings: SETTINGS });
      test.store.settle();
      expect(test.store.unsettled()).toBe(null);
    });

    it('deletes everything, backups too', async () => {
      test.save(CALLS);
      await test.store.backUp();
      valueOf(await test.store.stageNothing());
      const erased = await test.store.replace({ kind: 'erased', settings: {}, settingsBefore: null });
      expect(erased).toEqual({ ok: true, value: null });
      expect(test.store.backups()).toEqual([]);
      expect(contentsOf(test.store)).toEqual({ calls: [], rows: [] });
    });

    it('refuses a damaged backup, one that is gone, and tables of a later version', async () => {
      test.save(CALLS);
      const { id } = valueOf(await test.store.backUp());
      test.damage(id);
      expect(await test.store.stageBackup({ id })).toEqual({ ok: false, error: 'DAMAGED' });
      expect(test.store.backups()).toMatchObject([{ id, state: 'damaged' }]);
      expect(await test.store.stageBackup({ id: '../settings' })).toEqual({ ok: false, error: 'GONE' });
      expect(test.store.stageRecords(9_990)).toEqual({ ok: false, error: 'NEWER_VERSION' });
    });

    it('refuses rows of a table that there is not', () => {
      const writer = valueOf(test.store.stageRecords(test.store.snapshot().schemaVersion));
      expect(writer.putRows([{ table: 'sqlite_schema', row: { sql: 'x' } }])).toBe('DAMAGED');
      expect(writer.putRows([{ table: 'calls"; DROP TABLE calls; --', row: {} }])).toBe('DAMAGED');
      writer.discard();
    });
  });
}
