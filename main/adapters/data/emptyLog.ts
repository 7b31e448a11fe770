import { Worker } from 'node:worker_threads';

/** Text, not a file of its own: the bundle of the main process stays one file. */
const SOURCE = `
  const { workerData } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  try {
    const database = new DatabaseSync(workerData.path);
    database.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
  } catch {}
`;

/**
 * Brings what a replacement wrote from the log into the file, on a thread of its own; else the next edit would
 * have to. When it cannot, that is what happens.
 */
export function emptyLog(path: string): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const worker = new Worker(SOURCE, { eval: true, workerData: { path } });
  worker.once('error', resolve);
  worker.once('exit', resolve);
  return promise;
}
