import { startTransition, useEffect, useState } from 'react';

/** So many rows are drawn within a frame. */
const STEP = 6;

/** How many of `total` rows to draw: some at once, then more with every frame, so that no frame waits for all. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(STEP);
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + STEP)));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return count;
}
