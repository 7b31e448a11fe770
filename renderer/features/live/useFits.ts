import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is no wider than its parent; told before the next paint, and again when either changes. */
export function useFits(element: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const inner = element.current;
    const outer = inner?.parentElement;
    if (inner == null || outer == null) return undefined;
    const observer = new ResizeObserver(() => setFits(inner.scrollWidth <= outer.clientWidth));
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [element]);
  return fits;
}
