import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overwriteAt } from '../../../../builders/damage.ts';
import { BACKED_UP, SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

const KILLS = 3;
const LONG_MS = 120_000;

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

function run(program: string) {
  const path = join(import.meta.dirname, program);
  const child = spawn(process.execPath, [path, history.files.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout }), ended: once(child, 'exit') };
}

/** Lets the program acknowledge some writes, kills it in the middle and returns the last one it acknowledged. */
async function killAfter(lineCount: number): Promise<number> {
  const { child, lines, ended } = run('keepWriting.ts');
  let last = 0;
  let seen = 0;
  for await (const line of lines) {
    last = Number(line);
    seen += 1;
    if (seen === lineCount) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

function structureOf(path: string): unknown {
  const database = new DatabaseSync(path);
  const [row] = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return row?.['integrity_check'];
}

describe('kill -9', () => {
  it('loses no write that was acknowledged', { timeout: LONG_MS }, async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const acknowledged = await killAfter(kill * 23);
      const found = await history.reopened(({ calls, notices }) => ({ live: calls.live(), notices }));
      expect(Number(found.live?.noteDraft)).toBeGreaterThanOrEqual(acknowledged);
      expect(found.notices).toEqual([]);
      expect(structureOf(history.files.database)).toBe('ok');
    }
  });

  it(
    'in the middle of a recovery, however often, ends in the same history',
    { timeout: LONG_MS },
    async () => {
      await history.fill();
      overwriteAt(history.files.database, 0, Buffer.alloc(100));
      const damaged = readFileSync(history.files.database);
      let isDone = false;
      for (let delayMs = 1; !isDone; delayMs = delayMs * 1.6 + 1) {
        const { child, lines, ended } = run('openOnce.ts');
        for await (const line of lines) {
          isDone = line === 'done';
          if (line === 'begun') void wait(delayMs).then(() => child.kill('SIGKILL'));
        }
        await ended;
      }
      const [kept, ...others] = readdirSync(history.files.damaged);
      expect(readFileSync(join(history.files.damaged, kept ?? '')).equals(damaged)).toBe(true);
      expect(others).toEqual([]);
      expect(existsSync(history.files.restoring)).toBe(false);
      const ids = [...BACKED_UP, SINCE].map(({ id }) => id);
      expect(await history.reopened(({ calls }) => ids.map((id) => calls.find(id)))).toEqual([
        ...BACKED_UP,
        SINCE,
      ]);
    },
  );
});
