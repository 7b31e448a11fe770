import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { CsvFiles, FileFailure } from '../../../../main/ports.ts';
import { createExportService } from '../../../../main/services/exportService.ts';
import { EXPORT_PROFILE } from '../../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EVERY_CALL } from '../../../../shared/domain/everyCall.ts';
import { PRACTICE_CALL_ID } from '../../../../shared/domain/practiceCall.ts';
import type { ExportOrder } from '../../../../shared/schemas/export.ts';
import { aLoggedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeCsvParts } from '../../../fakes/fakeCsvParts.ts';
import { fakeHistoryReader } from '../../../fakes/fakeHistoryReader.ts';
import { fakeDesktop, fakeEmit, fakeTexts } from '../../../fakes/fakeWorld.ts';

const ALL: ExportOrder = { scope: { kind: 'all' }, profile: 'spreadsheet' };

type Written = { readonly rows: (readonly string[])[]; state: 'open' | 'finished' | 'discarded' };

function fakeFiles(failure: FileFailure | null, isFilling: boolean) {
  const written: Written = { rows: [], state: 'open' };
  const files: CsvFiles = {
    reasonOf: () => 'DISK_FULL',
    open: (_path, { header }) => {
      if (failure !== null) return Promise.resolve({ ok: false, error: failure });
      written.rows.push(header);
      const sink = {
        write: () => Promise.resolve(),
        writeLines: (lines: Uint8Array) =>
          isFilling
            ? Promise.reject(new Error('ENOSPC'))
            : Promise.resolve(void written.rows.push(...parse(Buffer.from(lines)))),
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
  readonly agenda?: string;
  readonly path?: string | null;
  readonly failure?: FileFailure | null;
  readonly isFilling?: boolean;
};

function setUp({
  count = 450,
  path = '/tmp/a.csv',
  failure = null,
  isFilling = false,
  agenda = '',
}: Setting = {}) {
  const clientAgenda = agenda;
  const calls = Array.from({ length: count }, (_, n) => aLoggedCall({ id: callId(n + 1), clientAgenda }));
  const { files, written } = fakeFiles(failure, isFilling);
  const { emit, emitted } = fakeEmit();
  const desktop = fakeDesktop();
  const asked: string[] = [];
  const copied: string[] = [];
  const history = fakeHistoryReader(() => calls);
  const service = createExportService({
    ...{ history, parts: fakeCsvParts(history) },
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
    playbookName: (reference) => `Playbook ${reference}`,
    clipboard: { write: (text) => Promise.resolve(void copied.push(text)) },
    emit,
    log: { info: () => undefined, error: () => undefined },
  });
  return { service, written, emitted, desktop, asked, copied };
}

it('writes every call that matches, with its progress, under a name of the day', async () => {
  const { service, written, emitted, asked, desktop } = setUp();
  expect(await service.toFile(ALL)).toEqual({
    ok: true,
    value: { callCount: 450, path: '/tmp/a.csv' },
  });
  expect(asked).toEqual(['callside-calls-2026-11-18.csv']);
  expect(written.rows).toHaveLength(451);
  expect(written.state).toBe('finished');
  expect(emitted.map(({ payload }) => payload)).toEqual([
    ...emitted.map(() => ({ doneCount: expect.any(Number) as number, totalCount: 450 })),
  ]);
  expect(emitted.length).toBeGreaterThan(1);
  expect(emitted.at(-1)?.payload).toEqual({ doneCount: 450, totalCount: 450 });
  service.showLast();
  expect(desktop.shown).toEqual(['/tmp/a.csv']);
});

it('stops when it is cancelled, and leaves nothing behind', async () => {
  const { service, written } = setUp();
  const running = service.toFile(ALL);
  service.cancel();
  expect(await running).toEqual({ ok: false, error: 'CANCELLED' });
  expect(written.state).toBe('discarded');
});

it('runs one export at a time', async () => {
  const { service } = setUp();
  const running = service.toFile(ALL);
  expect(await service.toFile(ALL)).toEqual({ ok: false, error: 'ALREADY_RUNNING' });
  expect((await running).ok).toBe(true);
  expect((await service.toFile(ALL)).ok).toBe(true);
});

it('exports nothing when the dialog is closed or the place cannot be written to', async () => {
  const closed = setUp({ path: null });
  expect(await closed.service.toFile(ALL)).toEqual({ ok: false, error: 'CANCELLED' });
  closed.service.showLast();
  expect(closed.desktop.shown).toEqual([]);
  const refused = setUp({ failure: 'UNWRITABLE' });
  expect(await refused.service.toFile(ALL)).toEqual({ ok: false, error: 'UNWRITABLE' });
});

it('says that the disk filled up on the way', async () => {
  const { service, written } = setUp({ count: 3, isFilling: true });
  expect(await service.toFile(ALL)).toEqual({ ok: false, error: 'DISK_FULL' });
  expect(written.state).toBe('discarded');
});

it('writes the profile that was asked for, under its name', async () => {
  const { service, written, asked } = setUp({ count: 1 });
  await service.toFile({ ...ALL, profile: 'salesforce' });
  expect(asked).toEqual(['callside-salesforce-2026-11-18.csv']);
  expect(written.rows[0]).toEqual(EXPORT_PROFILE.salesforce.header);
  expect(written.rows[1]?.[8]).toContain('export.note.result: results.gained');
  expect(written.rows[1]?.[8]).toContain('export.note.playbook: Playbook outcome-first');
});

it('exports what the filters show, or the calls that were selected', async () => {
  const { service, written } = setUp({ count: 5 });
  const nothing: ExportOrder['scope'] = {
    kind: 'filtered',
    filter: { ...EVERY_CALL, results: ['declined'] },
  };
  const two: ExportOrder['scope'] = { kind: 'selected', ids: [callId(4), PRACTICE_CALL_ID, callId(2)] };
  expect(service.counts(nothing, two)).toEqual({ all: 5, filtered: 0, selected: 2 });
  expect(await service.toFile({ ...ALL, scope: nothing })).toMatchObject({ value: { callCount: 0 } });
  expect(await service.toFile({ ...ALL, scope: two })).toMatchObject({ value: { callCount: 2 } });
  const ids = written.rows.map(([id]) => id).filter((id) => id !== 'Call ID');
  expect(ids.toSorted()).toEqual([callId(2), callId(4)]);
});

it('puts the same rows into the clipboard', async () => {
  const { service, copied } = setUp({ count: 150 });
  expect(await service.toClipboard(ALL)).toEqual({ ok: true, value: { callCount: 150 } });
  expect(copied).toHaveLength(1);
  expect(copied[0]?.split('\n').filter((line) => line.includes(callId(150))).length).toBeGreaterThan(0);
});

it('leaves the clipboard alone when it would be too much', async () => {
  const { service, copied } = setUp({ count: 60, agenda: 'x'.repeat(100_000) });
  expect(await service.toClipboard(ALL)).toEqual({ ok: false, error: 'TOO_LARGE' });
  expect(copied).toEqual([]);
});
