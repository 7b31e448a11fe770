import { LARGEST_CSV_BYTES } from '../../../shared/lib/limits.ts';
import { err, ok } from '../../../shared/lib/result.ts';
import type { CsvReader } from '../../importPorts.ts';
import { createThreads, type ThreadsDeps } from '../threads/threads.ts';
import type { CsvMessage, CsvTask } from './csvMessages.ts';
import { openRows } from './packedRows.ts';

/** The worker is `readCsv.worker.ts` in the source, `workers/readCsv.mjs` in the app. */
export type CsvReaderDeps = Pick<ThreadsDeps, 'worker' | 'after'>;

/** The largest file takes some five seconds on a slow computer. */
const KILL_AFTER_MS = 60_000;

/** SECURITY: a stranger's file gets this much memory, in megabytes, and not the app's. */
const MEMORY = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 };

/** Reads each file on a thread of its own, which is ended when it takes too long or too much. */
export function createCsvReader(deps: CsvReaderDeps): CsvReader {
  const threads = createThreads({ ...deps, killAfterMs: KILL_AFTER_MS, memory: MEMORY });
  return {
    async read(bytes, form) {
      if (bytes.byteLength > LARGEST_CSV_BYTES) return err('TOO_LARGE');
      const task: CsvTask = { bytes, form };
      const table = await threads.run(task, (message: CsvMessage) => message);
      if (table === null) return err('TOO_HARD_TO_READ');
      return table.ok ? ok({ ...table.value, rows: openRows(table.value.rows) }) : table;
    },
    dispose: threads.dispose,
  };
}
