import { Worker, type ResourceLimits } from 'node:worker_threads';

export type AskedThread<Order, Answer> = {
  /** One at a time; what the thread was started with for its end when it was ended. Rejects with a bug of the thread. */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Resolves when the files that it had open are free. */
  readonly end: () => Promise<void>;
};

/** What a thread is started with, and what is answered in its place once it is gone. */
type Start<Answer> = {
  readonly workerData: unknown;
  readonly whenGone: Answer;
  readonly memory?: ResourceLimits;
};

/** Starts a thread that is asked one thing after the other. */
export function startAskedThread<Order, Answer>(
  file: URL,
  { workerData, whenGone, memory = {} }: Start<Answer>,
): AskedThread<Order, Answer> {
  const worker = new Worker(file, { workerData, resourceLimits: memory, stdout: true, stderr: true });
  let asked = Promise.withResolvers<Answer>();
  let isGone = false;
  worker.on('message', (answer: Answer) => asked.resolve(answer));
  worker.once('error', (error) => asked.reject(error));
  worker.once('exit', () => {
    isGone = true;
    asked.resolve(whenGone);
  });
  return {
    ask: (order) => {
      if (isGone) return Promise.resolve(whenGone);
      asked = Promise.withResolvers();
      worker.postMessage(order);
      return asked.promise;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
