import type { Callside } from '../e2e/callside.ts';

type Watched = { memory: { start: number; peak: number; stop: () => void } };

/**
 * Watches how much memory the main process takes from now on; `grownMb` ends that and says how much more it took. Each is
 * done in a turn of its own: an answer given amid other work may be collected before the debugger has read it.
 */
export async function peakMemoryOf({ app }: Callside): Promise<{ readonly grownMb: () => Promise<number> }> {
  await app.evaluate(async () => {
    await new Promise((turn) => void setImmediate(turn));
    const start = process.memoryUsage().rss;
    const memory = { start, peak: start, stop: () => clearInterval(timer) };
    const timer = setInterval(() => {
      memory.peak = Math.max(memory.peak, process.memoryUsage().rss);
    }, 20);
    Object.assign(globalThis, { memory });
  });
  return {
    grownMb: () =>
      app.evaluate(async () => {
        await new Promise((turn) => void setImmediate(turn));
        const { memory } = globalThis as unknown as Watched;
        memory.stop();
        return (memory.peak - memory.start) / 2 ** 20;
      }),
  };
}
