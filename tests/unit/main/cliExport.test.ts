import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createCsvOutput } from '../../../main/adapters/csv/csvOutput.ts';
import { exportCalls, type ExportCliDeps } from '../../../main/cliExport.ts';
import type { ExportCommand } from '../../../main/exportArguments.ts';
import type { ReadableHistory } from '../../../main/exportPorts.ts';
import type { FileFailure, HistoryReader } from '../../../main/ports.ts';
import type { CsvForm } from '../../../shared/domain/csv/csvLines.ts';
import { PIPEDRIVE_ACTIVITIES } from '../../../shared/domain/csv/profiles/pipedriveActivities.ts';
import { err, ok } from '../../../shared/lib/result.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { aLoggedCall, callId } from '../../builders/callBuilder.ts';
import { fakeCsvParts } from '../../fakes/fakeCsvParts.ts';
import { fakeHistoryReader } from '../../fakes/fakeHistoryReader.ts';
import { fakeTexts } from '../../fakes/fakeWorld.ts';

const COMMAND: ExportCommand = {
  ...{ kind: 'export', profile: 'spreadsheet', from: null, to: null, results: [], out: '-' },
};

type Setting = {
  readonly calls?: readonly Call[];
  readonly history?: HistoryReader;
  readonly damagedCount?: number;
  readonly failure?: FileFailure;
};

function fakeRead({
  calls = [aLoggedCall()],
  history = fakeHistoryReader(() => calls),
  damagedCount = 0,
}: Setting) {
  const state = { isClosed: false };
  const read: ReadableHistory = {
    ...{ history, parts: fakeCsvParts(history) },
    playbooks: { versions: () => [], states: () => [], uses: () => [] },
    damagedCount: () => damagedCount,
    close: () => void (state.isClosed = true),
  };
  return { read, state };
}

function setUp(setting: Setting = {}) {
  const { read, state } = fakeRead(setting);
  const complained: string[] = [];
  const opened: { readonly path: string; readonly form: CsvForm }[] = [];
  const stream = new PassThrough();
  const printed: string[] = [];
  stream.on('data', (chunk: Buffer) => void printed.push(chunk.toString('utf8')));
  const sink = {
    ...{ write: () => Promise.resolve(), writeLines: () => Promise.resolve() },
    ...{ finish: () => Promise.resolve(), discard: () => Promise.resolve() },
  };
  const deps: ExportCliDeps = {
    texts: fakeTexts(),
    complain: (line) => void complained.push(line),
    readHistory: () => ok(read),
    files: {
      reasonOf: () => 'UNWRITABLE',
      open: (path, form) => {
        opened.push({ path, form });
        return Promise.resolve(setting.failure === undefined ? ok(sink) : err(setting.failure));
      },
    },
    output: createCsvOutput(stream),
    timeZone: 'Europe/Berlin',
    resolve: (file) => `/home/${file}`,
    job: { isCancelled: false },
  };
  return { deps, state, complained, opened, stream, printed: () => printed.join('') };
}

it('prints the whole history and nothing else', async () => {
  const { deps, state, complained, printed } = setUp();
  expect(await exportCalls(COMMAND, deps)).toBe(0);
  expect(printed().startsWith('\uFEFF"Call ID","Date","Start (local)"')).toBe(true);
  expect(printed().split('\r\n').at(-2)).toContain(`"${callId(1)}","2026-11-18","2026-11-18 12:00:00"`);
  expect(complained).toEqual([]);
  expect(state.isClosed).toBe(true);
});

it('takes the days of this computer’s zone, the last one included', async () => {
  const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`).epochMilliseconds;
  const times = ['2026-03-27T23:59', '2026-03-28T00:00', '2026-03-29T23:59', '2026-03-30T00:00'];
  const calls = times.map((time, n) => aLoggedCall({ id: callId(n), startsAt: at(time) }));
  const { deps, printed } = setUp({ calls });
  await exportCalls({ ...COMMAND, from: '2026-03-28', to: '2026-03-29' }, deps);
  const ids = calls.map(({ id }) => id).filter((id) => printed().includes(id));
  expect(ids).toEqual([callId(1), callId(2)]);
});

it('writes only the results that were asked for, to the file meant', async () => {
  const { deps, opened } = setUp();
  expect(await exportCalls({ ...COMMAND, profile: 'hubspot', out: 'a.csv' }, deps)).toBe(0);
  expect(opened[0]).toMatchObject({ path: '/home/a.csv', form: { hasByteOrderMark: false } });
  const none = setUp();
  await exportCalls({ ...COMMAND, results: ['declined'] }, none.deps);
  expect(none.printed().split('\r\n')).toHaveLength(2);
});

it('ends quietly when whoever reads has enough', async () => {
  for (const isClosedFirst of [true, false]) {
    const { deps, stream, complained } = setUp({
      calls: Array.from({ length: 500 }, (_, n) => aLoggedCall({ id: callId(n) })),
    });
    const close = () => stream.destroy(Object.assign(new Error(), { code: 'EPIPE' }));
    if (isClosedFirst) close();
    else stream.once('data', close);
    expect(await exportCalls(COMMAND, deps)).toBe(0);
    expect(complained).toEqual([]);
  }
});

it('says why a file cannot be written, and ends with 1', async () => {
  const { deps, complained } = setUp({ failure: 'DISK_FULL' });
  expect(await exportCalls({ ...COMMAND, out: 'a.csv' }, deps)).toBe(1);
  expect(complained).toEqual(['cli.exportFailed.DISK_FULL']);
});

it('says that it was interrupted', async () => {
  const { deps, complained } = setUp();
  deps.job.isCancelled = true;
  expect(await exportCalls(COMMAND, deps)).toBe(1);
  expect(complained).toEqual(['cli.exportFailed.CANCELLED']);
});

it('tells a history that cannot be read from a place that cannot be written', async () => {
  const history: HistoryReader = {
    ...fakeHistoryReader(() => []),
    matching: () => ({
      [Symbol.iterator]: () => {
        throw new Error('disk I/O error');
      },
    }),
  };
  const { deps, complained } = setUp({ history });
  expect(await exportCalls(COMMAND, deps)).toBe(1);
  expect(complained).toEqual(['cli.exportFailed.UNREADABLE']);
});

it('ends with 1 and says so when calls are damaged or the history cannot be opened', async () => {
  const damaged = setUp({ damagedCount: 2 });
  expect(await exportCalls(COMMAND, damaged.deps)).toBe(1);
  expect(damaged.complained).toEqual(['cli.damagedCalls']);
  expect(damaged.printed()).toContain(callId(1));
  const missing = setUp();
  expect(await exportCalls(COMMAND, { ...missing.deps, readHistory: () => err('Open it once.') })).toBe(1);
  expect(missing.complained).toEqual(['Open it once.']);
});

it('warns of more rows than Pipedrive takes, and writes them all the same', async () => {
  const most = PIPEDRIVE_ACTIVITIES.mostRows ?? 0;
  const one = fakeHistoryReader(() => [aLoggedCall()]);
  const { deps, complained, printed } = setUp({ history: { ...one, countMatching: () => most + 1 } });
  expect(await exportCalls({ ...COMMAND, profile: 'pipedrive' }, deps)).toBe(0);
  expect(complained).toEqual(['cli.tooManyRows']);
  expect(printed()).toContain('"Halden Freight"');
});
