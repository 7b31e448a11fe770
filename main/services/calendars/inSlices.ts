import type { Clock } from '../../ports.ts';

/** So many meetings take some 20 ms at most; each slice costs two commits, whatever it holds. */
const MEETINGS_AT_ONCE = 64;

/** Works through a list slice by slice; between two the process is free for whatever waits. False from `work` ends it. */
export async function inSlices<T>(
  items: readonly T[],
  clock: Pick<Clock, 'after'>,
  work: (slice: readonly T[]) => boolean,
): Promise<boolean> {
  for (let from = 0; from < items.length; from += MEETINGS_AT_ONCE) {
    if (from > 0) await new Promise<void>((resolve) => void clock.after(0, resolve));
    if (!work(items.slice(from, from + MEETINGS_AT_ONCE))) return false;
  }
  return true;
}
