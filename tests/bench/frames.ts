import type { Callside } from '../e2e/callside.ts';

export type MainStrain = {
  readonly tookMs: number;
  /** Of the main process. */
  readonly longestStallMs: number;
  /** Of the main process and its threads. */
  readonly cpuMs: number;
};

export type Strain = MainStrain & {
  /** Between two frames of the page. */
  readonly longestFrameMs: number;
};

type Watched = typeof globalThis & { bench: { longest: number; isOver: boolean } };

const watchFrames = ({ main }: Callside): Promise<void> =>
  main.evaluate(() => {
    const bench = { longest: 0, isOver: false };
    Object.assign(globalThis, { bench });
    let last = performance.now();
    const frame = (): void => {
      const now = performance.now();
      bench.longest = Math.max(bench.longest, now - last);
      last = now;
      if (!bench.isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

const longestFrame = ({ main }: Callside): Promise<number> =>
  main.evaluate(() => {
    const { bench } = globalThis as Watched;
    bench.isOver = true;
    return bench.longest;
  });

type Loop = { readonly end: () => { readonly longestMs: number; readonly cpuMs: number } };

const watchLoop = ({ app }: Callside): Promise<void> =>
  app.evaluate(async () => {
    await new Promise((turn) => void setImmediate(turn));
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delays = monitorEventLoopDelay({ resolution: 5 });
    const before = process.cpuUsage();
    delays.enable();
    const end = () => {
      delays.disable();
      const { user, system } = process.cpuUsage(before);
      return { longestMs: delays.max / 1e6, cpuMs: (user + system) / 1e3 };
    };
    Object.assign(globalThis, { loop: { end } });
  });

/** As `peakMemoryOf`, in a turn of its own. */
const loopAfter = ({ app }: Callside) =>
  app.evaluate(async () => {
    await new Promise((turn) => void setImmediate(turn));
    return (globalThis as unknown as { loop: Loop }).loop.end();
  });

/** What the main process bears while `work` is done, whatever becomes of the page. */
export async function mainStrainOf(callside: Callside, work: () => Promise<unknown>): Promise<MainStrain> {
  await watchLoop(callside);
  const begun = performance.now();
  await work();
  const tookMs = performance.now() - begun;
  const { longestMs, cpuMs } = await loopAfter(callside);
  return { tookMs, longestStallMs: longestMs, cpuMs };
}

/** What the app bears while `work` is done, and until the page has drawn what came of it. */
export async function strainOf(callside: Callside, work: () => Promise<unknown>): Promise<Strain> {
  await watchLoop(callside);
  await watchFrames(callside);
  const begun = performance.now();
  await work();
  const tookMs = performance.now() - begun;
  await callside.main.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const { longestMs, cpuMs } = await loopAfter(callside);
  return { tookMs, longestFrameMs: await longestFrame(callside), longestStallMs: longestMs, cpuMs };
}

const RESTING_FRAMES = 120;

/** The longest frame of a window with nothing in it, in the same app: what the machine itself misses. */
export async function emptyWindowFrame({ app }: Callside): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }, frames) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    try {
      await window.loadURL('about:blank');
      window.showInactive();
      const script = `new Promise((done) => {
        let left = ${frames}, longest = 0, last = performance.now();
        const frame = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if ((left -= 1) > 0) requestAnimationFrame(frame); else done(longest);
        };
        requestAnimationFrame(frame);
      })`;
      return (await window.webContents.executeJavaScript(script)) as number;
    } finally {
      window.destroy();
    }
  }, RESTING_FRAMES);
}
