import type { ImportFileError } from '../../../shared/ipc/imports.ts';
import { LARGEST_CSV_BYTES } from '../../../shared/lib/limits.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvReader, CsvTable } from '../../importPorts.ts';
import { createThreads, type ThreadsDeps } from '../threads/threads.ts';
import type { CsvMessage, CsvTask } from './csvMessages.ts';

/** The worker is `readCsv.worker.ts` in the source, `workers/readCsv.mjs` in the app. */
export type CsvReaderDeps = Pick<ThreadsDeps, 'worker' | 'after'>;

/** The largest file takes some five seconds on a slow computer. */
const KILL_AFTER_MS = 60_000;

/** SECURITY: a stranger's file gets this much memory, in megabytes, and not the app's. */
const MEMORY = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 128, stackSizeMb: 4 };

type Answer = Result<CsvTable, ImportFileError>;

/** Puts the parts of a table together; the last message is the answer. */
function createTake() {
  const rows: (readonly string[])[] = [];
  return (message: CsvMessage): Answer | null => {
    if (message.kind === 'failed') return err(message.error);
    if (message.kind !== 'part') return ok({ ...message.table, rows });
    for (const row of message.rows) rows.push(row);
    return null;
  };
}

/** Reads each file on a thread of its own, which is ended when it takes too long or too much. */
export function createCsvReader(deps: CsvReaderDeps): CsvReader {
  const threads = createThreads({ ...deps, killAfterMs: KILL_AFTER_MS, memory: MEMORY });
  return {
    async read(bytes, form) {
      if (bytes.byteLength > LARGEST_CSV_BYTES) return err('TOO_LARGE');
      const task: CsvTask = { bytes, form };
      return (await threads.run(task, createTake())) ?? err('TOO_HARD_TO_READ');
    },
    dispose: threads.dispose,
  };
}
