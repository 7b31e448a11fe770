import { useCallback, useState, type RefCallback } from 'react';
import { ask } from '../../app/bridge.ts';

// What the contract takes; a window is never higher than its display anyway.
const LEAST_PX = 60;
const MOST_PX = 2_000;

/** The zoom of the page shows in its window, which has no frame. */
const isHigherThanDisplay = ({ offsetHeight }: HTMLElement): boolean =>
  (offsetHeight * window.outerWidth) / window.innerWidth > window.screen.availHeight;

export type Fit = {
  readonly ref: RefCallback<HTMLElement>;
  /** The window can't hold it all. */
  readonly isTooHigh: boolean;
};

/** Keeps the window as high as the element that has the `ref`. */
export function useFit(): Fit {
  const [isTooHigh, setIsTooHigh] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const fit = async (): Promise<void> => {
      // Its faces load once something is set in them; the window waits, not to be seen growing.
      await document.fonts.ready;
      setIsTooHigh(isHigherThanDisplay(element));
      const heightPx = Math.min(MOST_PX, Math.max(LEAST_PX, element.offsetHeight));
      await ask('reminder.fit', { heightPx });
    };
    const observer = new ResizeObserver(() => void fit());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, isTooHigh };
}
