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

async function writeRecords(store: DataStore, calls: readonly BackupCall[]): Promise<Staged> {
  const writer = valueOf(store.stageRecords(store.snapshot().schemaVersion));
  expect(await writer.putRows([MARK])).toBe(null);
  expect(await writer.putCalls(calls)).toBe(null);
  return valueOf(await writer.finish({ at: 5, settings: SETTINGS }));
}

const replace = async (store: DataStore): Promise<string | null> =>
  valueOf(await store.replace({ kind: 'restored', settings: null, settingsBefore: SETTINGS }));

type Now = () => DataStoreUnderTest;

function bringsOut(now: Now): void {
  it('counts calls, promises and follow-ups, removed calls left out', async () => {
    now().save(CALLS);
    expect(await now().store.facts()).toMatchObject({ callCount: 3, promiseCount: 1, followUpCount: 1 });
  });

  it('brings out calls of every stage, removed ones included', () => {
    now().save(CALLS);
    expect(contentsOf(now().store).calls).toEqual(CALLS);
  });

  it('lists a backup with its calls as soon as it is made, and knows that it is sound', async () => {
    now().save(CALLS);
    const made = valueOf(await now().store.backUp());
    expect(made).toMatchObject({ kind: 'daily', callCount: 3, state: 'sound' });
    expect(await now().store.backups()).toEqual([made]);
  });

  it('changes nothing while a state is made ready, or is discarded', async () => {
    now().save(CALLS);
    const staged = await writeRecords(now().store, CALLS.slice(0, 1));
    expect(staged).toEqual({ at: 5, callCount: 1, settings: SETTINGS });
    expect(contentsOf(now().store).calls).toEqual(CALLS);
    now().store.discardStaged();
    expect(contentsOf(now().store).calls).toEqual(CALLS);
  });
}

function replaces(now: Now): void {
  it('puts what is ready in the place of everything, and keeps what was as a backup', async () => {
    now().save(CALLS);
    await writeRecords(now().store, CALLS.slice(0, 1));
    const undoId = await replace(now().store);
    expect(contentsOf(now().store)).toEqual({ calls: CALLS.slice(0, 1), rows: [MARK] });
    expect(await now().store.backups()).toMatchObject([{ id: undoId, kind: 'kept', callCount: 3 }]);
    const undone = valueOf(await now().store.stageBackup({ id: undoId ?? '' }));
    expect(undone).toMatchObject({ callCount: 3, settings: SETTINGS });
    await replace(now().store);
    expect(contentsOf(now().store)).toEqual({ calls: CALLS, rows: [] });
  });

  it('says what is left to settle until it is settled', async () => {
    await writeRecords(now().store, CALLS);
    expect(now().store.unsettled()).toBe(null);
    await now().store.replace({ kind: 'restored', settings: SETTINGS, settingsBefore: {} });
    expect(now().store.unsettled()).toEqual({ kind: 'restored', settings: SETTINGS });
    now().store.settle();
    expect(now().store.unsettled()).toBe(null);
  });

  it('deletes everything, backups too', async () => {
    now().save(CALLS);
    await now().store.backUp();
    valueOf(await now().store.stageNothing());
    const erased = await now().store.replace({ kind: 'erased', settings: {}, settingsBefore: null });
    expect(erased).toEqual({ ok: true, value: null });
    expect(await now().store.backups()).toEqual([]);
    expect(contentsOf(now().store)).toEqual({ calls: [], rows: [] });
  });
}

function refuses(now: Now): void {
  it('refuses a damaged backup, one that is gone, and tables of a later version', async () => {
    now().save(CALLS);
    const { id } = valueOf(await now().store.backUp());
    now().damage(id);
    expect(await now().store.stageBackup({ id })).toEqual({ ok: false, error: 'DAMAGED' });
    expect(await now().store.backups()).toMatchObject([{ id, state: 'damaged' }]);
    expect(await now().store.stageBackup({ id: '../settings' })).toEqual({ ok: false, error: 'GONE' });
    expect(now().store.stageRecords(9_990)).toEqual({ ok: false, error: 'NEWER_VERSION' });
  });

  it.each(['sqlite_schema', 'calls"; DROP TABLE calls; --'])(
    'refuses rows of the table %s',
    async (table) => {
      const writer = valueOf(now().store.stageRecords(now().store.snapshot().schemaVersion));
      const told = await writer.putRows([{ table, row: { sql: 'x' } }]);
      expect(told ?? (await writer.putRows([MARK]))).toBe('DAMAGED');
      await writer.discard();
    },
  );
}

/** What keeps, brings out and replaces everything at once behaves so, wherever it keeps it. */
export function dataStoreContract(name: string, create: Now): void {
  describe(name, () => {
    let test: DataStoreUnderTest;
    beforeEach(() => void (test = create()));
    afterEach(() => test.close());
    const now: Now = () => test;
    bringsOut(now);
    replaces(now);
    refuses(now);
  });
}
