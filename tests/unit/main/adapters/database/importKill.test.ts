import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

const LONG_MS = 120_000;
const PROGRAM = join(import.meta.dirname, 'keepImporting.ts');
const CALLS = 1_000;
/** Each is named when it is written; behind the last one comes the commit. */
const PARTS = 5;
/** The parts, the import, and its way back. */
const STEPS = PARTS + 2;

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Kills the program when it has named so many steps. */
async function killAfter(lineCount: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, history.files.folder, String(CALLS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let seen = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    seen += 1;
    if (seen === lineCount) child.kill('SIGKILL');
  });
  await ended;
}

it.each(Array.from({ length: STEPS }, (_, step) => step + 1))(
  'an app killed at step %i of an import and its way back has all of it or nothing',
  { timeout: LONG_MS },
  async (step) => {
    await killAfter(step);
    const [count, found] = await history.reopened(({ calls, history: logged }) => [
      calls.count(),
      logged.countMatching({ ...EVERY_CALL, text: 'halden' }),
    ]);
    expect(step < PARTS ? [0] : [0, CALLS]).toContain(count);
    expect(found).toBe(count);
  },
);
