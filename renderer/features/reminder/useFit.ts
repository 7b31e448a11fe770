import { useCallback, type RefCallback } from 'react';
import { ask } from '../../app/bridge.ts';

// What the contract takes; a window is never higher than its display anyway.
const LEAST_PX = 60;
const MOST_PX = 2_000;

const fit = ({ offsetHeight }: HTMLElement): void => {
  const heightPx = Math.min(MOST_PX, Math.max(LEAST_PX, offsetHeight));
  void ask('reminder.fit', { heightPx });
};

/** Keeps the window as high as the element. Give the result to its `ref`. */
export const useFit = (): RefCallback<HTMLElement> =>
  useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => fit(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
