import { useEffect, useState } from 'react';

/** More than a window shows; drawn well within a frame. */
const STEP = 16;

/** How many of `total` rows to draw: a windowful at once, then more with every frame, so that no frame waits for all. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(STEP);
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + STEP));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return count;
}
