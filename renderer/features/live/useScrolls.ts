import { useEffect, useState, type RefObject } from 'react';

/** Whether an element has more in it than it shows, so that it can be scrolled. */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const outer = element.current;
    if (outer === null) return undefined;
    const observer = new ResizeObserver(() => setScrolls(outer.scrollHeight > outer.clientHeight + 1));
    observer.observe(outer);
    for (const inner of outer.children) observer.observe(inner);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}
