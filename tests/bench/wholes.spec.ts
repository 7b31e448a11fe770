import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialog, launch, newFolder, test, type Callside } from '../e2e/callside.ts';
import { request } from '../e2e/requests.ts';
import { filledFolder } from './filledFolder.ts';
import { mainStrainOf } from './frames.ts';
import { manyRows } from './manyRows.ts';
import { peakMemoryOf } from './memory.ts';

const SIZES = [10_000, 100_000] as const;

test.describe.configure({ mode: 'serial' });

const folders: string[] = [];
const kept = (folder: string): string => {
  folders.push(folder);
  return folder;
};

test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${Math.round(time)} ms`;

const tookBefore = new Map<string, number>();

/** Says what a piece of work takes, and how many times what it took for fewer calls. */
async function watched(callside: Callside, name: string, work: () => Promise<unknown>): Promise<void> {
  const memory = await peakMemoryOf(callside);
  const { tookMs, cpuMs, longestStallMs } = await mainStrainOf(callside, work);
  const grownMb = Math.round(await memory.grownMb());
  const before = tookBefore.get(name);
  tookBefore.set(name, tookMs);
  const ratio = before === undefined ? '' : `, ${(tookMs / before).toFixed(1)} times ${SIZES[0]}`;
  say(
    `${name}: ${ms(tookMs)} (${ms(cpuMs)} CPU)${ratio}; longest stall of main ${ms(longestStallMs)}, ` +
      `${grownMb} MB more memory`,
  );
}

const answerOpenDialog = ({ app }: Callside, path: string): Promise<void> =>
  app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);

/** Waits in the page, which is told of every step. */
const untilColumns = ({ main }: Callside): Promise<void> =>
  expect
    .poll(async () => (await request(main, 'import.state')).kind, { timeout: 120_000, intervals: [250] })
    .toBe('columns');

async function openFile(callside: Callside): Promise<void> {
  await request(callside.main, 'import.chooseFile');
  await untilColumns(callside);
}

for (const count of SIZES) {
  test(`a CSV file of ${count} rows`, async () => {
    test.setTimeout(600_000);
    const callside = await launch({ folder: kept(newFolder()) });
    const { main, folder } = callside;
    const path = join(folder, 'rows.csv');
    writeFileSync(path, manyRows(count, Date.now()));
    await answerOpenDialog(callside, path);
    await main.evaluate(() => void (globalThis.location.hash = '#/import'));
    say(`a CSV file of ${count} rows, ${Math.round(statSync(path).size / 2 ** 20)} MB`);
    await watched(callside, 'import: opened', () => openFile(callside));
    await watched(callside, 'import: a choice', () => request(main, 'import.choose', { duplicates: 'skip' }));
    await watched(callside, 'import: a row left out', () =>
      request(main, 'import.settle', { rowNumber: 2, fix: { kind: 'leave-out' } }),
    );
    await watched(callside, 'import: written', async () =>
      expect(await request(main, 'import.run')).toMatchObject({ ok: true, value: { leftOutCount: 1 } }),
    );
    await watched(callside, 'import: taken back', async () =>
      expect(await request(main, 'import.undo')).toMatchObject({ ok: true }),
    );
    await callside.close();
  });

  test(`everything of ${count} calls`, async () => {
    test.setTimeout(600_000);
    const callside = await launch({ folder: kept(await filledFolder(count)) });
    const { main, folder } = callside;
    const path = join(folder, 'all.json');
    await answerSaveDialog(callside, path);
    await answerOpenDialog(callside, path);
    say(`everything of ${count} calls`);
    await watched(callside, 'backup', async () =>
      expect(await request(main, 'data.backUp')).toMatchObject({ ok: true }),
    );
    await watched(callside, 'JSON: brought out', async () =>
      expect(await request(main, 'data.export')).toMatchObject({ ok: true }),
    );
    say(`JSON: ${Math.round(statSync(path).size / 2 ** 20)} MB`);
    await watched(callside, 'JSON: read', async () =>
      expect(await request(main, 'data.prepare', { id: null })).toMatchObject({ ok: true }),
    );
    await watched(callside, 'JSON: put back', async () =>
      expect(await request(main, 'data.restore')).toMatchObject({ ok: true }),
    );
    await callside.close();
  });
}
