import { expect, it } from 'vitest';
import type { BackupFiles } from '../../../../../main/dataPorts.ts';
import { createDataService } from '../../../../../main/services/data/dataService.ts';
import { createSettingsService } from '../../../../../main/services/settingsService.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import type { StorageState } from '../../../../../shared/schemas/notice.ts';
import { aLiveCall, aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { silentLog } from '../../../../builders/testDatabase.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeDataStore } from '../../../../fakes/fakeDataStore.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeTexts, fakeWindows } from '../../../../fakes/fakeWorld.ts';

const noFiles: BackupFiles = {
  create: () => Promise.resolve({ ok: false, error: 'UNWRITABLE' }),
  reasonOf: () => 'UNWRITABLE',
  kindOf: () => Promise.resolve(null),
  entries: () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
  }),
};

function setUp() {
  const clock = fakeClock();
  const store = fakeDataStore(() => clock.now());
  const { emit, emitted } = fakeEmit();
  const windows = fakeWindows();
  const desktop = fakeDesktop();
  const settings = createSettingsService({ settings: fakeSettings(), desktop, windows, emit });
  let live: Call | null = null;
  let storage: StorageState = { state: 'saving' };
  const service = createDataService({
    ...{ store, desktop, windows, settings, clock, emit },
    files: noFiles,
    saveDialog: { choosePath: () => Promise.resolve('/tmp/all.json') },
    openDialog: { chooseFile: () => Promise.resolve('/tmp/gone.json') },
    panel: { hide: () => undefined },
    startup: { isOn: () => false, set: () => undefined },
    calls: { live: () => live },
    storage: { state: () => storage },
    notices: { list: () => [], add: () => undefined, dismiss: () => undefined },
    texts: fakeTexts(),
    log: silentLog,
    folder: { path: '/home/dana/Callside/history.db', shown: '~/Callside' },
  });
  return {
    ...{ service, store, settings, names: () => emitted.map(({ name }) => name) },
    begin: () => void (live = aLiveCall()),
    stopSaving: () => void (storage = { state: 'holding', reason: 'disk-full', since: 1, heldCount: 1 }),
  };
}

const call = (n: number) => ({ call: aPlannedCall({ id: callId(n) }), removedAt: null });

it('restores a backup, tells everybody once, and can be undone', async () => {
  const { service, store, settings, names } = setUp();
  store.put({ calls: [call(1)] });
  const made = await service.backUp();
  store.put({ calls: [call(1), call(2)] });
  settings.change({ theme: 'dark' });
  let heardCount = 0;
  service.onReplaced(() => (heardCount += 1));
  expect(await service.prepare(made.ok ? made.value.id : '')).toMatchObject({ value: { callCount: 1 } });
  expect(await service.restore()).toEqual({ ok: true, value: null });
  expect((await service.state()).callCount).toBe(1);
  expect(heardCount).toBe(1);
  expect(names().slice(-3)).toEqual(['notices.changed', 'calls.changed', 'data.replaced']);
  const told = service.takeReplaced();
  expect(service.takeReplaced()).toBe(null);
  settings.change({ theme: 'light' });
  expect(await service.undo(told?.kind === 'restored' ? (told.undoId ?? '') : '')).toMatchObject({
    ok: true,
  });
  expect((await service.state()).callCount).toBe(2);
  expect(settings.read().theme).toBe('dark');
});

it('deletes everything, settings too', async () => {
  const { service, store, settings } = setUp();
  store.put({ calls: [call(1)] });
  settings.change({ theme: 'dark' });
  expect(await service.erase()).toEqual({ ok: true, value: null });
  expect(await service.state()).toMatchObject({ callCount: 0, backups: [], folder: '~/Callside' });
  expect(settings.read().theme).toBe('system');
});

it('replaces nothing while a call is live or edits wait for the disk', async () => {
  const { service, begin, stopSaving } = setUp();
  begin();
  expect(await service.prepare('daily-1')).toEqual({ ok: false, error: 'CALL_LIVE' });
  expect(await service.erase()).toEqual({ ok: false, error: 'CALL_LIVE' });
  stopSaving();
  expect(await service.restore()).toEqual({ ok: false, error: 'STORAGE_HOLDING' });
  expect(await service.export()).toEqual({ ok: false, error: 'STORAGE_HOLDING' });
  expect(await service.backUp()).toEqual({ ok: false, error: 'STORAGE_HOLDING' });
});

it('says why a file or a place cannot be used', async () => {
  const { service, store } = setUp();
  expect(await service.prepare(null)).toEqual({ ok: false, error: 'GONE' });
  expect(await service.restore()).toEqual({ ok: false, error: 'GONE' });
  expect(await service.export()).toEqual({ ok: false, error: 'UNWRITABLE' });
  store.fill();
  expect(await service.backUp()).toEqual({ ok: false, error: 'DISK_FULL' });
});
