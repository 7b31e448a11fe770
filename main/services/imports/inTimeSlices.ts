import type { Clock } from '../../ports.ts';

const LONGEST_SLICE_MS = 12;

/** Works through a list; after each slice of some milliseconds the process is free for others. False from `work` ends it. */
export async function inTimeSlices<T>(
  items: Iterable<T>,
  clock: Pick<Clock, 'after' | 'now'>,
  work: (item: T, index: number) => boolean,
): Promise<boolean> {
  let endsAt = clock.now() + LONGEST_SLICE_MS;
  let index = 0;
  for (const item of items) {
    if (!work(item, index)) return false;
    index += 1;
    if (clock.now() <= endsAt) continue;
    await new Promise<void>((resolve) => void clock.after(0, resolve));
    endsAt = clock.now() + LONGEST_SLICE_MS;
  }
  return true;
}
