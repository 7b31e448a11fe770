import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Logger, LogFacts } from '../../ports.ts';

const LARGEST_BYTES = 1_000_000;

/** One JSON line per event in `callside.log`, the file before it kept as `callside.1.log`. */
export function createFileLogger(folder: string, clock: Clock): Logger {
  const path = join(folder, 'callside.log');

  const turnOver = (): void => {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LARGEST_BYTES) renameSync(path, join(folder, 'callside.1.log'));
  };
  const write = (level: 'info' | 'error', event: string, facts: LogFacts = {}): void => {
    const line = JSON.stringify({ at: new Date(clock.now()).toISOString(), level, event, ...facts });
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      turnOver();
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not stop the app that reports it.
      process.stderr.write(`${line}\n`);
    }
  };
  return {
    info: (event, facts) => write('info', event, facts),
    error: (event, facts) => write('error', event, facts),
  };
}

/** What may be logged of an error: its kind and place, never its message, which can hold user content. */
export function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { kind: typeof error };
  const place =
    error.stack
      ?.split('\n')
      .find((line) => line.includes(' at '))
      ?.trim() ?? '';
  return { kind: error.name, place };
}
