import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { answerSaveDialog, launch, test, type Callside } from '../e2e/callside.ts';
import { historyOn } from '../e2e/pages/history.ts';
import { request } from '../e2e/requests.ts';
import { filledFolder } from './filledFolder.ts';
import { strainOf } from './frames.ts';
import { peakMemoryOf } from './memory.ts';

const MANY = 100_000;
const EXPORT = { profile: 'spreadsheet', scope: { kind: 'all' } } as const;

test.describe.configure({ mode: 'serial' });

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${Math.round(time)} ms`;
const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

let folder = '';

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = await filledFolder(MANY);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The obvious alternative: every row as it lies there, its values joined, nothing checked, quoted or guarded. */
function msOfDump(): number {
  const database = new DatabaseSync(join(folder, 'history.db'), { readOnly: true });
  const file = openSync(join(folder, 'dump.jsonl'), 'w');
  const begun = performance.now();
  const rows = database.prepare('SELECT * FROM calls ORDER BY position');
  rows.setReadBigInts(true);
  rows.setReturnArrays(true);
  for (const row of rows.iterate()) writeSync(file, `${Object.values(row).join(',')}\n`);
  closeSync(file);
  database.close();
  return performance.now() - begun;
}

/** From the press on cancel, in the middle of an export, until it has ended. */
async function msToCancel({ main }: Callside): Promise<number> {
  const exporting = request(main, 'history.export', EXPORT);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const begun = performance.now();
  await request(main, 'history.cancelExport', undefined);
  await exporting;
  return performance.now() - begun;
}

const ROLL_MS = 4_000;

/** Exports are made from there; by then the history has read what it answers filters with, which is memory of its own. */
async function openHistory({ main }: Callside): Promise<void> {
  await main.evaluate(() => void (globalThis.location.hash = '#/history'));
  await historyOn(main).rows.first().waitFor();
  await new Promise((resolve) => setTimeout(resolve, ROLL_MS));
}

const TIMES = 3;

/** As the seller waits for it: whoever watches frames and the loop meanwhile takes a tenth of two cores. */
async function msOfExports({ main }: Callside, path: string): Promise<readonly number[]> {
  const took: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    rmSync(path, { force: true });
    const begun = performance.now();
    await request(main, 'history.export', EXPORT);
    took.push(performance.now() - begun);
  }
  return took.toSorted((a, b) => a - b);
}

test(`export of ${MANY} calls`, async () => {
  test.setTimeout(600_000);
  const callside = await launch({ folder });
  const path = join(folder, 'all.csv');
  await answerSaveDialog(callside, path);
  await openHistory(callside);
  const memory = await peakMemoryOf(callside);
  const took = await msOfExports(callside, path);
  const strain = await strainOf(callside, () => request(callside.main, 'history.export', EXPORT));
  const grownMb = await memory.grownMb();
  const { size } = statSync(path);
  expect(size).toBeGreaterThan(MANY * 100);
  const { tookMs, cpuMs, longestStallMs, longestFrameMs } = strain;
  const median = took[1] ?? tookMs;
  const ratio = (median / msOfDump()).toFixed(1);
  say(`export: ${MANY} calls, ${mb(size)} in ${took.map(ms).join(', ')}: ${ratio} times a plain dump;`);
  say(`  watched in ${ms(tookMs)} (${ms(cpuMs)} CPU), ${Math.round(grownMb)} MB more memory,`);
  say(`  longest stall of main ${ms(longestStallMs)}, longest frame ${ms(longestFrameMs)},`);
  say(`  cancelled in ${ms(await msToCancel(callside))}`);
  await callside.close();
});
