import type { Clock } from '../../ports.ts';

/** The first slice is small: what runs for the first time takes many times as long. */
const FEWEST_AT_ONCE = 8;
/** Each slice costs commits and a turn of the loop, whatever it holds. */
const MOST_AT_ONCE = 96;
const LONGEST_SLICE_MS = 30;

/**
 * Works through a list slice by slice, each as large as the one before it allows; between two the process is free for
 * whatever waits. False from `work` ends it.
 */
export async function inSlices<T>(
  items: readonly T[],
  clock: Pick<Clock, 'after' | 'now'>,
  work: (slice: readonly T[]) => boolean,
): Promise<boolean> {
  let size = FEWEST_AT_ONCE;
  for (let from = 0; from < items.length;) {
    if (from > 0) await new Promise<void>((resolve) => void clock.after(0, resolve));
    const slice = items.slice(from, from + size);
    const begun = clock.now();
    if (!work(slice)) return false;
    from += slice.length;
    const isSlow = clock.now() - begun > LONGEST_SLICE_MS;
    size = isSlow ? Math.max(FEWEST_AT_ONCE, size / 2) : Math.min(MOST_AT_ONCE, size * 2);
  }
  return true;
}
