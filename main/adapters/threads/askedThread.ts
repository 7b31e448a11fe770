import { Worker, type ResourceLimits, type Transferable } from 'node:worker_threads';

export type AskedThread<Order, Answer> = {
  /**
   * Answered one after the other; what the thread was started with for its end when it was ended. Rejects with a bug of
   * the thread. What is `given` is no longer ours.
   */
  readonly ask: (order: Order, given?: readonly Transferable[]) => Promise<Answer>;
  /** Resolves when the files that it had open are free. */
  readonly end: () => Promise<void>;
};

/** What a thread is started with, and what is answered in its place once it is gone. */
type Start<Answer> = {
  readonly workerData: unknown;
  readonly whenGone: Answer;
  readonly memory?: ResourceLimits;
};

/** Starts a thread that does one thing after the other. */
export function startAskedThread<Order, Answer>(
  file: URL,
  { workerData, whenGone, memory = {} }: Start<Answer>,
): AskedThread<Order, Answer> {
  const worker = new Worker(file, { workerData, resourceLimits: memory, stdout: true, stderr: true });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let isGone = false;
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.once('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  worker.once('exit', () => {
    isGone = true;
    waiting.splice(0).forEach(({ resolve }) => resolve(whenGone));
  });
  return {
    ask: (order, given = []) => {
      if (isGone) return Promise.resolve(whenGone);
      const asked = Promise.withResolvers<Answer>();
      waiting.push(asked);
      worker.postMessage(order, given);
      return asked.promise;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
