import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Callside } from '../callside.ts';

export const ZONE = 'Europe/Berlin';

/** The day of the showroom: Wednesday, 18 November 2026. */
export const at = (time: string, date = '2026-11-18'): EpochMs =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).epochMilliseconds;

/** Stops the clocks of the app at an instant: main's, and that of every page. */
export async function stopClocks({ app }: Callside, instant: EpochMs): Promise<void> {
  await app.evaluate((_electron, now) => {
    Date.now = () => now;
  }, instant);
  await Promise.all(app.windows().map((page) => page.clock.setFixedTime(instant)));
}
