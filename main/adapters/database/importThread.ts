import { Worker } from 'node:worker_threads';
import type { ImportAnswer, ImportOrder, ImportTask } from './importMessages.ts';

export type ImportThread = {
  /** One at a time; `failed` when the thread was ended. Rejects with a bug of the thread. */
  readonly ask: (order: ImportOrder) => Promise<ImportAnswer>;
  /** Undoes what was not kept; resolves when the file is free. */
  readonly end: () => Promise<void>;
};

/** Starts the thread that writes an import. */
export function startImportThread(file: URL, task: ImportTask): ImportThread {
  const worker = new Worker(file, { workerData: task, stdout: true, stderr: true });
  let asked = Promise.withResolvers<ImportAnswer>();
  let isGone = false;
  worker.on('message', (answer: ImportAnswer) => asked.resolve(answer));
  worker.once('error', (error) => asked.reject(error));
  worker.once('exit', () => {
    isGone = true;
    asked.resolve({ kind: 'failed' });
  });
  return {
    ask: (order) => {
      if (isGone) return Promise.resolve({ kind: 'failed' });
      asked = Promise.withResolvers();
      worker.postMessage(order);
      return asked.promise;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
