import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

const LONG_MS = 120_000;
const PROGRAM = join(import.meta.dirname, 'showReminders.ts');

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Runs the program and kills it when it has shown so many reminders; what it showed. */
async function shownUntil(killedAfter: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [PROGRAM, history.files.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const shown: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    shown.push(line);
    if (shown.length === killedAfter) child.kill('SIGKILL');
  }
  await ended;
  return shown;
}

it('an app killed while it reminds shows nothing twice', { timeout: LONG_MS }, async () => {
  const runs: (readonly string[])[] = [];
  for (const killedAfter of [1, 7, 23, Infinity]) runs.push(await shownUntil(killedAfter));
  const shown = runs.flat().filter((line) => line !== 'done');
  expect(runs.at(-1)?.at(-1)).toBe('done');
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(100);
});
