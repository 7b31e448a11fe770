import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callId } from '../../../../builders/callBuilder.ts';
import { testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

const LONG_MS = 120_000;
const PROGRAM = join(import.meta.dirname, 'keepEditing.ts');

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

/** Lets the program acknowledge some edits, kills it in the middle and returns the last one it acknowledged. */
async function killAfter(lineCount: number): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, history.files.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = 0;
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    seen += 1;
    if (seen === lineCount) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

it('an app killed while a call is edited has every edit with its before', { timeout: LONG_MS }, async () => {
  for (const lineCount of [7, 19, 31]) {
    const acknowledged = await killAfter(lineCount);
    const { edit, befores } = await history.reopened(({ calls, edits }) => ({
      edit: Number(calls.find(callId(1))?.opportunity),
      befores: edits.of(callId(1)).map(({ before }) => Number(before.opportunity)),
    }));
    expect(edit).toBeGreaterThanOrEqual(acknowledged);
    expect(befores).toEqual(Array.from({ length: edit }, (_, index) => index));
  }
});
