export type Retry = {
  /** Runs the task later; each time twice as late as the time before. */
  plan(): void;
  /** It went well: the next time is the first again. */
  reset(): void;
  stop(): void;
};

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

export function createRetry(task: () => void): Retry {
  let timer: NodeJS.Timeout | undefined;
  let waitMs = FIRST_MS;
  const stop = (): void => clearTimeout(timer);
  return {
    plan() {
      stop();
      timer = setTimeout(task, waitMs).unref();
      waitMs = Math.min(waitMs * 2, LONGEST_MS);
    },
    reset() {
      stop();
      waitMs = FIRST_MS;
    },
    stop,
  };
}
