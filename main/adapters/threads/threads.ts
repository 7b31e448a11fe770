import { Worker, type ResourceLimits } from 'node:worker_threads';

export type ThreadsDeps = {
  /** The worker's file. */
  readonly worker: URL;
  /** Calls back once after so many milliseconds; returns the cancel. */
  readonly after: (delayMs: number, run: () => void) => () => void;
  readonly killAfterMs: number;
  readonly memory: ResourceLimits;
};

export type Threads = {
  /**
   * Gives what `take` makes of the last message; null when the thread ended, or was ended, without one. What the worker
   * sends is known to whoever wrote it, so `take` names its type.
   */
  readonly run: <A>(workerData: unknown, take: (message: never) => A | null) => Promise<A | null>;
  readonly dispose: () => void;
};

/** Threads that each do one task, and are ended when they take too long or too much. */
export function createThreads({ worker: file, after, killAfterMs, memory }: ThreadsDeps): Threads {
  const running = new Set<Worker>();
  return {
    run: async <A>(workerData: unknown, take: (message: never) => A | null) => {
      const thread = new Worker(file, { workerData, resourceLimits: memory, stdout: true, stderr: true });
      const { promise, resolve } = Promise.withResolvers<A | null>();
      thread.on('message', (message: unknown) => {
        const answer = take(message as never);
        if (answer !== null) resolve(answer);
      });
      thread.once('error', () => resolve(null));
      thread.once('exit', () => resolve(null));
      running.add(thread);
      const cancel = after(killAfterMs, () => void thread.terminate());
      const answer = await promise;
      cancel();
      running.delete(thread);
      void thread.terminate();
      return answer;
    },
    dispose: () => {
      for (const thread of running) void thread.terminate();
    },
  };
}
