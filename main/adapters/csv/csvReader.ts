import { Worker } from 'node:worker_threads';
import type { ImportFileError } from '../../../shared/ipc/imports.ts';
import { LARGEST_CSV_BYTES } from '../../../shared/lib/limits.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvReader, CsvTable } from '../../importPorts.ts';
import type { CsvMessage, CsvTask } from './csvMessages.ts';

export type CsvReaderDeps = {
  /** The worker's file: `readCsv.worker.ts` in the source, `workers/readCsv.mjs` in the app. */
  readonly worker: URL;
  /** Calls back once after so many milliseconds; returns the cancel. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

/** The largest file takes some five seconds on a slow computer. */
const KILL_AFTER_MS = 60_000;

/** SECURITY: a stranger's file gets this much memory, in megabytes, and not the app's. */
const MEMORY = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 128, stackSizeMb: 4 };

type Answer = Result<CsvTable, ImportFileError>;

/** Null when the worker ended without an answer. */
function answerOf(worker: Worker): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const rows: (readonly string[])[] = [];
  worker.on('message', (message: CsvMessage) => {
    if (message.kind === 'part') for (const row of message.rows) rows.push(row);
    else resolve(message.kind === 'failed' ? err(message.error) : ok({ ...message.table, rows }));
  });
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  return promise;
}

/** Reads each file on a thread of its own, which is ended when it takes too long or too much. */
export function createCsvReader({ worker: file, after }: CsvReaderDeps): CsvReader {
  const running = new Set<Worker>();
  return {
    async read(bytes, form) {
      if (bytes.byteLength > LARGEST_CSV_BYTES) return err('TOO_LARGE');
      const workerData: CsvTask = { bytes, form };
      const worker = new Worker(file, { workerData, resourceLimits: MEMORY, stdout: true, stderr: true });
      running.add(worker);
      const cancel = after(KILL_AFTER_MS, () => void worker.terminate());
      const answer = await answerOf(worker);
      cancel();
      running.delete(worker);
      void worker.terminate();
      return answer ?? err('TOO_HARD_TO_READ');
    },
    dispose: () => {
      for (const worker of running) void worker.terminate();
    },
  };
}
