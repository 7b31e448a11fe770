import { expect, it } from 'vitest';
import type { CsvFiles, FileFailure } from '../../../../main/ports.ts';
import { createExportService } from '../../../../main/services/exportService.ts';
import { EVERY_CALL } from '../../../../shared/domain/everyCall.ts';
import { aLoggedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeHistoryReader } from '../../../fakes/fakeHistoryReader.ts';
import { fakeDesktop, fakeEmit, fakeTexts } from '../../../fakes/fakeWorld.ts';

type Written = { readonly rows: (readonly string[])[]; state: 'open' | 'finished' | 'discarded' };

function fakeFiles(failure: FileFailure | null, isFilling: boolean) {
  const written: Written = { rows: [], state: 'open' };
  const files: CsvFiles = {
    reasonOf: () => 'DISK_FULL',
    open: (_path, header) => {
      if (failure !== null) return Promise.resolve({ ok: false, error: failure });
      written.rows.push(header);
      const sink = {
        write: (rows: readonly (readonly string[])[]) =>
          isFilling ? Promise.reject(new Error('ENOSPC')) : Promise.resolve(void written.rows.push(...rows)),
        finish: () => Promise.resolve(void (written.state = 'finished')),
        discard: () => Promise.resolve(void (written.state = 'discarded')),
      };
      return Promise.resolve({ ok: true, value: sink });
    },
  };
  return { files, written };
}

type Setting = {
  readonly count?: number;
  readonly path?: string | null;
  readonly failure?: FileFailure | null;
  readonly isFilling?: boolean;
};

function setUp({ count = 450, path = '/tmp/a.csv', failure = null, isFilling = false }: Setting = {}) {
  const calls = Array.from({ length: count }, (_, index) => aLoggedCall({ id: callId(index + 1) }));
  const { files, written } = fakeFiles(failure, isFilling);
  const { emit, emitted } = fakeEmit();
  const desktop = fakeDesktop();
  const asked: string[] = [];
  const service = createExportService({
    playbookName: (reference) => reference,
    history: fakeHistoryReader(() => calls),
    files,
    dialog: {
      choosePath: ({ name }) => {
        asked.push(name);
        return Promise.resolve(path);
      },
    },
    desktop,
    clock: fakeClock(),
    texts: fakeTexts(),
    emit,
    log: { info: () => undefined, error: () => undefined },
  });
  return { service, written, emitted, desktop, asked };
}

it('writes every call that matches, with its progress, under a name of the day', async () => {
  const { service, written, emitted, asked, desktop } = setUp();
  expect(await service.toFile(EVERY_CALL)).toEqual({
    ok: true,
    value: { callCount: 450, path: '/tmp/a.csv' },
  });
  expect(asked).toEqual(['callside-calls-2026-11-18.csv']);
  expect(written.rows).toHaveLength(451);
  expect(written.state).toBe('finished');
  expect(emitted.map(({ payload }) => payload)).toEqual([
    { doneCount: 200, totalCount: 450 },
    { doneCount: 400, totalCount: 450 },
    { doneCount: 450, totalCount: 450 },
  ]);
  service.showLast();
  expect(desktop.shown).toEqual(['/tmp/a.csv']);
});

it('stops when it is cancelled, and leaves nothing behind', async () => {
  const { service, written } = setUp();
  const running = service.toFile(EVERY_CALL);
  service.cancel();
  expect(await running).toEqual({ ok: false, error: 'CANCELLED' });
  expect(written.state).toBe('discarded');
});

it('runs one export at a time', async () => {
  const { service } = setUp();
  const running = service.toFile(EVERY_CALL);
  expect(await service.toFile(EVERY_CALL)).toEqual({ ok: false, error: 'ALREADY_RUNNING' });
  expect((await running).ok).toBe(true);
  expect((await service.toFile(EVERY_CALL)).ok).toBe(true);
});

it('exports nothing when the dialog is closed or the place cannot be written to', async () => {
  const closed = setUp({ path: null });
  expect(await closed.service.toFile(EVERY_CALL)).toEqual({ ok: false, error: 'CANCELLED' });
  closed.service.showLast();
  expect(closed.desktop.shown).toEqual([]);
  const refused = setUp({ failure: 'UNWRITABLE' });
  expect(await refused.service.toFile(EVERY_CALL)).toEqual({ ok: false, error: 'UNWRITABLE' });
});

it('says that the disk filled up on the way', async () => {
  const { service, written } = setUp({ count: 3, isFilling: true });
  expect(await service.toFile(EVERY_CALL)).toEqual({ ok: false, error: 'DISK_FULL' });
  expect(written.state).toBe('discarded');
});
