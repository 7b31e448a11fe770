import { useEffect, useState } from 'react';
import type { EpochMs } from '../../shared/lib/time.ts';

/** The only place in the pages that reads the system clock. */
export const now = (): EpochMs => Date.now();

const BEAT_MS = { second: 1_000, minute: 60_000 };

/** The time, renewed on each whole second or minute, so that every clock on screen turns together. */
export function useNow(beat: keyof typeof BEAT_MS): EpochMs {
  const [current, setCurrent] = useState(now);
  useEffect(() => {
    const everyMs = BEAT_MS[beat];
    let timer: ReturnType<typeof setTimeout>;
    const turn = (): void => {
      setCurrent(now());
      timer = setTimeout(turn, everyMs - (now() % everyMs));
    };
    turn();
    return () => {
      clearTimeout(timer);
    };
  }, [beat]);
  return current;
}
