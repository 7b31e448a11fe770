import { expect, it } from 'vitest';
import type { JsonFiles, NoticeStore, StorageWatch } from '../../../../main/ports.ts';
import { createPlaybookService } from '../../../../main/services/playbookService.ts';
import { createQuickAddService } from '../../../../main/services/quickAddService.ts';
import { createSettingsService } from '../../../../main/services/settingsService.ts';
import { createStorageService } from '../../../../main/services/storageService.ts';
import { createTodayService } from '../../../../main/services/todayService.ts';
import { days, hours, minutes } from '../../../../shared/lib/time.ts';
import type { Notice } from '../../../../shared/schemas/notice.ts';
import { playbookSchema } from '../../../../shared/schemas/playbook.ts';
import { aLiveCall, anEndedCall, aPlannedCall, callId, itemId } from '../../../builders/callBuilder.ts';
import { fakePlaybookStore } from '../../../fakes/fakePlaybookStore.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { FAKE_START, fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeTexts, fakeWindows } from '../../../fakes/fakeWorld.ts';

it('offers nine playbooks, each whole, and the default one for an id that is gone', () => {
  const playbooks = createPlaybookService({ texts: fakeTexts(), store: fakePlaybookStore() });
  expect(playbooks.list()).toHaveLength(9);
  for (const playbook of playbooks.list()) expect(playbookSchema.safeParse(playbook).success).toBe(true);
  expect(playbooks.byId('gone').id).toBe('outcome-first');
  expect(playbooks.of(aPlannedCall({ playbookId: null })).id).toBe('outcome-first');
});

it('shows today, the week after, what is live and what needs a result', () => {
  const calls = fakeCallRepository([
    aPlannedCall({ id: callId(1), startsAt: FAKE_START + hours(1) }),
    aPlannedCall({ id: callId(2), startsAt: FAKE_START + days(7) }),
    aPlannedCall({ id: callId(3), startsAt: FAKE_START + days(9) }),
    aPlannedCall({ id: callId(4), startsAt: FAKE_START - days(1) }),
    anEndedCall({ id: callId(5), startsAt: FAKE_START - days(2) }),
    aLiveCall({ id: callId(6), startsAt: FAKE_START }),
  ]);
  const today = createTodayService({ calls, clock: fakeClock() }).today();
  expect(today.calls.map(({ id }) => id)).toEqual([callId(6), callId(1), callId(2)]);
  expect(today.needsResult.map(({ id }) => id)).toEqual([callId(4), callId(5)]);
  expect(today.live?.id).toBe(callId(6));
  expect(today.hasAnyCall).toBe(true);
  expect(createTodayService({ calls: fakeCallRepository(), clock: fakeClock() }).today().hasAnyCall).toBe(
    false,
  );
});

it('knows the company, its contacts and what is in the way of a line being typed', () => {
  const startsAt = FAKE_START + days(1);
  const calls = fakeCallRepository([aPlannedCall({ startsAt })]);
  const deps = { calls, clock: fakeClock(), desktop: fakeDesktop(), settings: fakeSettings() };
  const { understand } = createQuickAddService(deps);
  const preview = understand('Halden Freight, Dana, tomorrow 10:10');
  expect(preview.companies).toEqual([{ name: 'Halden Freight', callCount: 1 }]);
  expect(preview.contacts).toEqual([{ name: 'Dana Whitfield', role: 'VP Operations' }]);
  expect(preview.overlap).toEqual({
    callId: callId(1),
    company: 'Halden Freight',
    startsAt,
    freeAt: startsAt + minutes(30),
  });
  expect(understand('Acme, tomorrow 12:00').overlap).toBeNull();
  expect(understand('').overlap).toBeNull();
});

it('lets a choice in the settings take effect at once', () => {
  const windows = fakeWindows();
  const { emit, emitted } = fakeEmit();
  const settings = createSettingsService({
    settings: fakeSettings(),
    desktop: fakeDesktop(['de-DE']),
    windows,
    emit,
  });
  expect(settings.language()).toBe('de');
  const changed = settings.change({ theme: 'dark', isPanelOnTop: false, language: 'en' });
  expect(changed).toEqual(settings.read());
  expect([windows.theme(), windows.stance()?.isPanelOnTop, settings.language()]).toEqual([
    'dark',
    false,
    'en',
  ]);
  expect(emitted).toEqual([
    { name: 'settings.changed', payload: { settings: changed, language: 'en', locale: 'en-US' } },
  ]);
});

const NOTICE: Notice = { id: itemId(1), kind: 'settings-set-aside', keptAt: '/data/settings damaged.json' };

function storageSetUp(path: string | null = '/tmp/copy.json') {
  let notices: readonly Notice[] = [NOTICE];
  const store: NoticeStore = {
    list: () => notices,
    add: (notice) => (notices = [...notices, notice]),
    dismiss: (id) => (notices = notices.filter((notice) => notice.id !== id)),
  };
  const storage: StorageWatch = {
    state: () => ({ state: 'saving' }),
    retry: () => ({ state: 'saving' }),
    onChange: (listener) => {
      listener({ state: 'holding', reason: 'disk-full', since: 5, heldCount: 1 });
      return () => undefined;
    },
  };
  const written: unknown[] = [];
  const files: JsonFiles = {
    write: (_path, value) => {
      written.push(value);
      return Promise.resolve({ ok: true, value: null });
    },
  };
  const { emit, emitted } = fakeEmit();
  const desktop = fakeDesktop();
  const dialog = { choosePath: () => Promise.resolve(path) };
  const calls = fakeCallRepository([aPlannedCall(), aLiveCall({ id: callId(2) })]);
  const service = createStorageService({
    calls,
    storage,
    notices: store,
    files,
    dialog,
    desktop,
    texts: fakeTexts(),
    emit,
  });
  return { service, emitted, desktop, written };
}

it('tells a notice once, and shows the file that was set aside', () => {
  const { service, emitted, desktop } = storageSetUp();
  service.showFile(NOTICE.id);
  service.showFile(itemId(9));
  expect(desktop.shown).toEqual(['/data/settings damaged.json']);
  service.dismiss(NOTICE.id);
  expect(emitted).toEqual([{ name: 'notices.changed', payload: { notices: [] } }]);
});

it('tells the pages when saving stops', () => {
  const { service, emitted } = storageSetUp();
  service.follow()();
  expect(emitted).toMatchObject([{ name: 'storage.changed', payload: { storage: { reason: 'disk-full' } } }]);
  expect([service.state(), service.retry()]).toEqual([{ state: 'saving' }, { state: 'saving' }]);
});

it('saves a copy of every call elsewhere, or nothing when the dialog is closed', async () => {
  const { service, written } = storageSetUp();
  expect(await service.saveCopy()).toEqual({ ok: true, value: { callCount: 2, path: '/tmp/copy.json' } });
  expect(written).toMatchObject([
    { format: 'callside-calls', version: 1, calls: [{ id: callId(1) }, { id: callId(2) }] },
  ]);
  expect(await storageSetUp(null).service.saveCopy()).toEqual({ ok: false, error: 'CANCELLED' });
});
