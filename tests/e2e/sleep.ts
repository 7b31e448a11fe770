import type { Callside } from './callside.ts';

/** The machine sleeps for so long: its clock goes on, and it says that it woke. */
export async function sleepFor({ app }: Callside, ms: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, span) => {
    const wasNow = Date.now.bind(Date);
    Date.now = () => wasNow() + span;
    powerMonitor.emit('resume');
  }, ms);
}
