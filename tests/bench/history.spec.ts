import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { CallStorage } from '../../main/adapters/database/callStorage.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import type { HistoryFilter } from '../../shared/schemas/history.ts';
import { aPlannedCall, callId } from '../builders/callBuilder.ts';
import { openTestStorage } from '../builders/testDatabase.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { answerSaveDialog, launch, newFolder, test, type Callside } from '../e2e/callside.ts';
import { request } from '../e2e/requests.ts';
import { emptyWindowFrame, strainOf } from './frames.ts';
import { manyCalls } from './manyCalls.ts';
import { peakMemoryOf } from './memory.ts';
import { msOfMany, type Spread } from './spread.ts';

const MANY = 100_000;
const FEW = 100;
const AT_ONCE = 2_000;

test.describe.configure({ mode: 'serial' });

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
const spreadOf = ({ median, p95 }: Spread): string => `median ${ms(median)}, 95 % under ${ms(p95)}`;

const folders = { many: '', few: '' };

async function fill(folder: string, count: number): Promise<void> {
  const storage = openTestStorage(folder, fakeClock(Date.now()));
  const calls = manyCalls(count, Date.now());
  for (let from = 0; from < count; from += AT_ONCE) storage.calls.saveAll(calls.slice(from, from + AT_ONCE));
  await storage.close();
}

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folders.many = newFolder();
  folders.few = newFolder();
  await fill(folders.few, FEW);
  await fill(folders.many, MANY);
});

test.afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

const FILTERS: Readonly<Record<string, Partial<HistoryFilter>>> = {
  'no filter': {},
  'a word': { text: 'invoices' },
  'the beginning of a word': { text: 'bri' },
  'a rare word': { text: 'osprey 299' },
  'exact words': { phrases: ['refuse reno loads'] },
  'two results': { results: ['gained', 'fallback'] },
  'a company': { companies: ['Halden Freight 7'] },
  'Rackham class and kind': { classes: ['advance'], kinds: ['consensus'] },
  'asked, not gained': { isAsked: true, isGained: false },
  'a broken promise': { promiseStates: ['broken'] },
  'a word in a year': { text: 'invoices', from: Date.now() - 365 * 86_400_000 },
};

const pageOf = ({ history }: CallStorage, filter: Partial<HistoryFilter>) =>
  history.page({ filter: { ...EVERY_CALL, ...filter }, sort: 'newest', offset: 0, limit: 100 });

/** A call is written before each look, so that no count is remembered from the one before. */
const msOfPages = (storage: CallStorage, filter: Partial<HistoryFilter>): Spread =>
  msOfMany(
    () => void pageOf(storage, filter),
    (round) => storage.calls.save(aPlannedCall({ id: callId(MANY + 1), updatedAt: round })),
  );

test(`search and filters over ${MANY} calls`, async () => {
  test.setTimeout(600_000);
  const few = openTestStorage(folders.few, fakeClock(Date.now()));
  const many = openTestStorage(folders.many, fakeClock(Date.now()));
  for (const [name, filter] of Object.entries(FILTERS)) {
    const [spread, small] = [msOfPages(many, filter), msOfPages(few, filter)];
    const ratio = (spread.median / small.median).toFixed(1);
    say(`history, ${name}: ${spreadOf(spread)}; ${ratio} times ${FEW} calls (${pageOf(many, filter).total})`);
  }
  await few.close();
  await many.close();
});

/** From the press that opens the history to the frame with its first row. */
const firstRows = ({ main }: Callside): Promise<number> =>
  main.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        globalThis.location.hash = '#/history';
        const look = (): void => {
          const hasRow = document.querySelector('[role="row"] [role="gridcell"], tbody td') !== null;
          if (hasRow) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** Scrolls the table by wheel, as fast as a hand does. */
async function scroll({ main }: Callside): Promise<void> {
  const box = await main.locator('main').boundingBox();
  await main.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 400);
  for (let turn = 0; turn < 120; turn += 1) await main.mouse.wheel(0, 400);
}

async function shown(folder: string, count: number): Promise<void> {
  const callside = await launch({ folder });
  try {
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      times.push(await firstRows(callside));
      await callside.main.evaluate(() => void (globalThis.location.hash = '#/playbooks'));
      await callside.main.getByRole('heading', { level: 1 }).waitFor();
    }
    const sorted = times.toSorted((a, b) => a - b);
    say(
      `history of ${count}: first rows in ${ms(sorted[3] ?? 0)} (${ms(sorted[0] ?? 0)} to ${ms(sorted[6] ?? 0)})`,
    );
    await firstRows(callside);
    const { longestFrameMs } = await strainOf(callside, () => scroll(callside));
    const empty = await emptyWindowFrame(callside);
    const ratio = (longestFrameMs / empty).toFixed(1);
    say(
      `history of ${count}: scrolled, longest frame ${ms(longestFrameMs)}, ${ratio} times an empty window’s`,
    );
  } finally {
    await callside.close();
  }
}

test('first rows and scrolling', async () => {
  test.setTimeout(600_000);
  await shown(folders.few, FEW);
  await shown(folders.many, MANY);
});

const EXPORT = { profile: 'spreadsheet', scope: { kind: 'all' } } as const;

/** From the press on cancel, in the middle of an export, until it has ended. */
async function msToCancel({ main }: Callside): Promise<number> {
  const exporting = request(main, 'history.export', EXPORT);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const begun = performance.now();
  await request(main, 'history.cancelExport', undefined);
  await exporting;
  return performance.now() - begun;
}

test(`export of ${MANY} calls`, async () => {
  test.setTimeout(600_000);
  const callside = await launch({ folder: folders.many });
  const path = join(folders.many, 'all.csv');
  await answerSaveDialog(callside, path);
  const memory = await peakMemoryOf(callside);
  const strain = await strainOf(callside, () => request(callside.main, 'history.export', EXPORT));
  const grownMb = await memory.grownMb();
  const size = statSync(path).size;
  expect(size).toBeGreaterThan(MANY * 100);
  say(
    `export: ${MANY} calls, ${Math.round(size / 2 ** 20)} MB in ${ms(strain.tookMs)}, CPU ${ms(strain.cpuMs)}, ` +
      `${Math.round(grownMb)} MB more memory, longest stall of main ${ms(strain.longestStallMs)}, ` +
      `longest frame ${ms(strain.longestFrameMs)}; cancelled in ${ms(await msToCancel(callside))}`,
  );
  await callside.close();
});
