import { useCallback, type RefCallback } from 'react';
import { ask } from '../../app/bridge.ts';

// What the contract takes; a window is never higher than its display anyway.
const LEAST_PX = 60;
const MOST_PX = 2_000;

async function fit(element: HTMLElement): Promise<void> {
  // Its faces load once something is set in them; the window waits, not to be seen growing.
  await document.fonts.ready;
  const heightPx = Math.min(MOST_PX, Math.max(LEAST_PX, element.offsetHeight));
  await ask('reminder.fit', { heightPx });
}

/** Keeps the window as high as the element. Give the result to its `ref`. */
export const useFit = (): RefCallback<HTMLElement> =>
  useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => void fit(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
