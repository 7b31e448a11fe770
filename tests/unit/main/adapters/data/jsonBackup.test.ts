import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCsvFiles } from '../../../../../main/adapters/csv/csvFiles.ts';
import { createBackupFiles } from '../../../../../main/adapters/data/backupFiles.ts';
import { createDataStore } from '../../../../../main/adapters/data/dataStore.ts';
import type { DataStore } from '../../../../../main/dataPorts.ts';
import { backupText } from '../../../../../main/services/data/backupText.ts';
import { stageJson } from '../../../../../main/services/data/readBackup.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { arbitraryCall } from '../../../../builders/arbitraryCall.ts';
import { aLoggedCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { aView } from '../../../../builders/savedViewBuilder.ts';
import { hostileCells } from '../../../../builders/hostileCells.ts';
import {
  openTestStorage,
  STAGE_WORKER,
  temporaryFolder,
  type TestStorage,
} from '../../../../builders/testDatabase.ts';
import { fakeClock, FAKE_START } from '../../../../fakes/fakeClock.ts';

const files = createBackupFiles(createCsvFiles());
const FROZEN = join(import.meta.dirname, '../../../../frozen/backup-1');

type Opened = { readonly storage: TestStorage; readonly store: DataStore };
let folder: ReturnType<typeof temporaryFolder>;
let opened: Opened[];
beforeEach(() => {
  folder = temporaryFolder();
  opened = [];
});
afterEach(async () => {
  for (const { storage } of opened) await storage.close();
  folder.remove();
});

function open(name: string): Opened {
  const clock = fakeClock();
  const storage = openTestStorage(join(folder.path, name), clock);
  const each = {
    storage,
    store: createDataStore({ whole: storage.whole, clock, stageWorker: STAGE_WORKER }),
  };
  opened.push(each);
  return each;
}

function textOf(store: DataStore): string {
  const snapshot = store.snapshot();
  const pieces = [...backupText(snapshot, { madeAt: FAKE_START, settings: { theme: 'dark' } })];
  snapshot.close();
  return pieces.map(({ text }) => text).join('');
}

const job = () => ({ isCancelled: false });

function stage(store: DataStore, text: string, running = job()): ReturnType<typeof stageJson> {
  const path = join(folder.path, 'backup.json');
  writeFileSync(path, text);
  return stageJson({ files, store, emit: () => undefined }, path, running);
}

async function restored(from: DataStore, text = textOf(from)): Promise<Opened> {
  const target = open(`target-${opened.length}`);
  const staged = await stage(target.store, text);
  expect(staged).toMatchObject({ ok: true, value: { at: FAKE_START, settings: { theme: 'dark' } } });
  await target.store.replace({ kind: 'restored', settings: null, settingsBefore: {} });
  return target;
}

const callsOf = ({ storage }: Opened, calls: readonly Call[]) =>
  calls.map(({ id }) => storage.calls.find(id));

const LONG_MS = 120_000;

describe('everything as JSON', { timeout: LONG_MS }, () => {
  it('comes back equal, whatever the calls say', async () => {
    const once = fc.uniqueArray(arbitraryCall, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(once, async (calls) => {
        const source = open(`source-${opened.length}`);
        source.storage.calls.saveAll(calls);
        const target = await restored(source.store);
        expect(callsOf(target, calls)).toEqual(callsOf(source, calls));
        expect(textOf(target.store)).toBe(textOf(source.store));
      }),
      { numRuns: 6 },
    );
  });

  it('carries text that spreadsheets and parsers stumble over', async () => {
    const source = open('source');
    const calls = hostileCells().map(({ value }, n) =>
      aPlannedCall({
        id: callId(n + 1),
        company: 'Acme',
        clientReason: value.slice(0, 2_000),
        startsAt: FAKE_START + n,
      }),
    );
    source.storage.calls.saveAll(calls);
    const target = await restored(source.store);
    expect(callsOf(target, calls)).toEqual(callsOf(source, calls));
  });
});

describe('what belongs to the calls', { timeout: LONG_MS }, () => {
  it('comes along: reminders, playbooks, saved views', async () => {
    const source = open('source');
    source.storage.reminders.mark(['before:1'], FAKE_START);
    source.storage.reminders.pause(FAKE_START + 5);
    source.storage.playbooks.setState({ id: 'discovery', archivedAt: FAKE_START, retiredVersion: 0 });
    const views = [aView(1), aView(2, { name: 'Größe & „Ziel“', search: 'text=a%00b' })];
    views.forEach((view) => source.storage.savedViews.save(view));
    const target = await restored(source.store);
    expect(target.storage.savedViews.all()).toEqual(views);
    expect(target.storage.reminders.marks()).toEqual(source.storage.reminders.marks());
    expect(target.storage.reminders.pausedUntil()).toBe(FAKE_START + 5);
    expect(target.storage.playbooks.states()).toEqual(source.storage.playbooks.states());
  });

  it('is read in whatever order and form its parts stand, with whatever stands between them', async () => {
    const source = open('source');
    const call = aLoggedCall({ id: callId(1) });
    source.storage.calls.save(call);
    source.storage.reminders.mark(['before:1'], FAKE_START);
    const parts = Object.entries(JSON.parse(textOf(source.store)) as object).toSorted();
    const more = { ...Object.fromEntries(parts), more: { a: [1, { b: 2 }] } };
    const text = JSON.stringify(more, null, 4).replace('"removedAt"', '"colour":"red","removedAt"');
    const target = await restored(source.store, text);
    expect(callsOf(target, [call])).toEqual([call]);
    expect(textOf(target.store)).toBe(textOf(source.store));
  });
});

describe('a file that is not as it should be', { timeout: LONG_MS }, () => {
  const refusals = (text: string): Readonly<Record<string, string>> => ({
    'cut short': text.slice(0, -20),
    'with a call missing': text.replace('"callCount":2', '"callCount":3'),
    'with a call that is none': text.replace('"stage":"logged"', '"stage":"lost"'),
    'with a table of its own': text.replace('"tables":{', '"tables":{"evil":[{"sql":"DROP TABLE calls"}],'),
  });

  it('is refused and nothing has changed', async () => {
    const { storage, store } = open('source');
    storage.calls.saveAll([aPlannedCall({ id: callId(1) }), aLoggedCall({ id: callId(2) })]);
    storage.reminders.mark(['before:1'], FAKE_START);
    const text = textOf(store);
    for (const [how, broken] of Object.entries(refusals(text))) {
      expect([how, await stage(store, broken)]).toEqual([how, { ok: false, error: 'DAMAGED' }]);
    }
    expect(textOf(store)).toBe(text);
    expect(existsSync(join(folder.path, 'source', 'history-incoming.db'))).toBe(false);
  });

  it('says when it is of a later version, or no backup at all', async () => {
    const { store } = open('source');
    const text = textOf(store);
    const newer = { ok: false, error: 'NEWER_VERSION' };
    expect(await stage(store, text.replace('"version":1', '"version":2'))).toEqual(newer);
    expect(await stage(store, text.replace(/"schemaVersion":\d+/, '"schemaVersion":9990'))).toEqual(newer);
    for (const other of ['', 'hello', '[]', '{"format":"something"}', '{"a":'])
      expect(await stage(store, other)).toEqual({ ok: false, error: 'NOT_A_BACKUP' });
  });

  it('is left alone when the seller calls it off', async () => {
    const { store } = open('source');
    const cancelled = { isCancelled: true };
    expect(await stage(store, textOf(store), cancelled)).toEqual({ ok: false, error: 'CANCELLED' });
  });
});

describe('a history that is deleted', { timeout: LONG_MS }, () => {
  it('has no views any more, and those of its backups are gone', async () => {
    const { storage, store } = open('source');
    storage.savedViews.save(aView(1));
    await store.backUp();
    expect((await store.stageNothing()).ok).toBe(true);
    await store.replace({ kind: 'erased', settings: {}, settingsBefore: null });
    expect(storage.savedViews.all()).toEqual([]);
    expect(await store.backups()).toEqual([]);
    expect(textOf(store)).not.toContain(aView(1).name);
  });
});

describe('a backup of version 1', { timeout: LONG_MS }, () => {
  it('opens with what it held', async () => {
    const text = readFileSync(join(FROZEN, 'backup.json'), 'utf8');
    const { calls } = JSON.parse(readFileSync(join(FROZEN, 'calls.json'), 'utf8')) as {
      readonly calls: readonly Call[];
    };
    const target = open('target');
    expect(await stage(target.store, text)).toMatchObject({ ok: true, value: { callCount: calls.length } });
    await target.store.replace({ kind: 'restored', settings: null, settingsBefore: {} });
    expect(callsOf(target, calls)).toEqual(calls);
    expect(target.storage.reminders.marks().size).toBe(1);
    expect(target.storage.playbooks.states()).toHaveLength(1);
    expect(target.storage.savedViews.all()).toEqual([]);
  });
});

describe('a file of the seller’s', () => {
  it('is private, whole or not there', async () => {
    const path = join(folder.path, 'out.json');
    const created = await files.create(path);
    if (!created.ok) throw new Error(created.error);
    await created.value.write('{}');
    expect(existsSync(path)).toBe(false);
    await created.value.finish();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await files.kindOf(path)).toBe('text');
    expect(await files.kindOf(join(folder.path, 'none'))).toBe(null);
    expect(await files.create(join(path, 'inside'))).toEqual({ ok: false, error: 'UNWRITABLE' });
  });
});
