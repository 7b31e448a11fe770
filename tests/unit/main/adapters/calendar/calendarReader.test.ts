import { afterEach, expect, it, vi } from 'vitest';
import { createCalendarReader } from '../../../../../main/adapters/calendar/calendarReader.ts';
import type { CalendarReader } from '../../../../../main/calendarPorts.ts';
import { AUTUMN, calendarText, eventLines } from '../../../../builders/calendarText.ts';

const SOURCE = new URL('../../../../../main/adapters/calendar/readCalendar.worker.ts', import.meta.url);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const START = 'DTSTART:20261124T100000Z';

// Nine megabytes, a thread to start for each, and a machine with other work.
vi.setConfig({ testTimeout: 120_000 });

let reader: CalendarReader | null = null;
afterEach(() => reader?.dispose());

/** Runs the real worker; its time never ends unless the test says so. */
function realReader(worker = SOURCE): CalendarReader {
  reader = createCalendarReader({ worker, after: () => () => undefined });
  return reader;
}

const codeWorker = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';${code}`)}`,
  );

const list = (count: number): string => Array.from({ length: count }, (_, at) => at).join(',');

type Bomb = readonly [
  name: string,
  lines: readonly string[],
  found: { readonly codes: readonly string[]; readonly count: number },
];

const bombs: readonly Bomb[] = [
  ['a tick every second', [START, 'RRULE:FREQ=SECONDLY'], { codes: ['RULE_TOO_DENSE'], count: 1 }],
  [
    'every second of a day, once',
    [START, `RRULE:FREQ=YEARLY;COUNT=1;BYHOUR=${list(24)};BYMINUTE=${list(60)};BYSECOND=${list(60)}`],
    { codes: ['RULE_TOO_DENSE'], count: 1 },
  ],
  ['a day that never comes', [START, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'], { codes: [], count: 1 }],
  [
    'a billion days since 1990',
    ['DTSTART:19900101T100000Z', 'RRULE:FREQ=DAILY;COUNT=1000000000'],
    { codes: [], count: 91 },
  ],
  ['every zeroth day', [START, 'RRULE:FREQ=DAILY;INTERVAL=0'], { codes: ['BROKEN_RULE'], count: 1 }],
  [
    'components twenty deep',
    [START, ...Array.from({ length: 20 }, () => 'BEGIN:X'), ...Array.from({ length: 20 }, () => 'END:X')],
    { codes: ['BROKEN_LINE'], count: 1 },
  ],
  [
    'a line of nine megabytes',
    [START, `DESCRIPTION:${'x'.repeat(9_000_000)}`],
    { codes: ['BROKEN_LINE'], count: 1 },
  ],
];

it.each(bombs)('gets through %s', async (_name, lines, { codes, count }) => {
  const read = await realReader().read(bytesOf(calendarText(eventLines(...lines))), AUTUMN);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.problems.map(({ code }) => code)).toEqual(codes);
  expect(read.value.occurrences).toHaveLength(count);
});

it('keeps fifty of a million people', async () => {
  const people = 'ATTENDEE:a@b\n'.repeat(700_000);
  const read = await realReader().read(bytesOf(calendarText(eventLines(START, people))), AUTUMN);
  expect(read.ok && read.value.occurrences[0]?.attendees.length).toBe(50);
});

it('brings parts of a long reading together', async () => {
  const events = Array.from({ length: 40 }, (_, at) =>
    eventLines(START.replace('1124', '0901'), 'RRULE:FREQ=DAILY').replace('UID:one', `UID:${at}`),
  );
  const read = await realReader().read(bytesOf(calendarText(...events)), AUTUMN);
  expect(read.ok && read.value.occurrences.length).toBe(40 * 91);
});

it('refuses what is no calendar, and what is too large, by name', async () => {
  const refused = realReader();
  expect(await refused.read(bytesOf('<!doctype html>'), AUTUMN)).toEqual({
    ok: false,
    error: 'NOT_A_CALENDAR',
  });
  expect(await refused.read(new Uint8Array(10_000_001), AUTUMN)).toEqual({ ok: false, error: 'TOO_LARGE' });
});

it('reads on without the event that its worker got stuck at', async () => {
  const stuckAtSeven = codeWorker(`
    if (workerData.tooSlow.includes(7)) {
      parentPort.postMessage({ kind: 'done', reading: { name: String(workerData.tooSlow), problems: [] } });
    } else {
      Atomics.store(new Int32Array(workerData.progress), 0, 7);
      process.exit(1);
    }`);
  const read = await realReader(stuckAtSeven).read(bytesOf(''), AUTUMN);
  expect(read.ok && read.value.name).toBe('7');
});

it('ends a worker that never does, and gives up after a few', async () => {
  const endless = codeWorker(`
    Atomics.store(new Int32Array(workerData.progress), 0, 1 + workerData.tooSlow.length);
    while (true);`);
  let ended = 0;
  reader = createCalendarReader({
    worker: endless,
    after: (_delayMs, run) => {
      ended += 1;
      const soon = setImmediate(run);
      return () => clearImmediate(soon);
    },
  });
  expect(await reader.read(bytesOf(''), AUTUMN)).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
  expect(ended).toBeLessThanOrEqual(4);
});

it('ends what is under way when it is disposed', async () => {
  const disposed = realReader(codeWorker('while (true);'));
  const read = disposed.read(bytesOf(''), AUTUMN);
  await Promise.resolve();
  disposed.dispose();
  expect(await read).toEqual({ ok: false, error: 'TOO_HARD_TO_READ' });
});
