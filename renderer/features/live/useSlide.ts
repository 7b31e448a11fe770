import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLive, usePanelView } from './PanelContext.ts';

const SECTIONS = ':scope > [data-act]';

type Tops = ReadonlyMap<Element, number>;

const topsOf = (acts: HTMLElement | null): Tops =>
  new Map(
    [...(acts?.querySelectorAll(SECTIONS) ?? [])].map((section) => [
      section,
      section.getBoundingClientRect().top,
    ]),
  );

/** The panel enlarged beyond its window scrolls as a whole; the acts then stay where the keyboard leads. */
function isScrolling(acts: HTMLElement | null): boolean {
  const panel = acts?.parentElement;
  return panel != null && panel.scrollHeight > panel.clientHeight;
}

function slide(section: Element, fromPx: number): void {
  const style = getComputedStyle(section);
  const durationMs = Number.parseFloat(style.getPropertyValue('--d-slow'));
  if (!(durationMs > 0) || fromPx === 0) return;
  section.animate([{ transform: `translateY(${fromPx}px)` }, { transform: 'none' }], {
    duration: durationMs,
    easing: style.getPropertyValue('--ease-out'),
  });
}

/** Lets the acts glide to their new places when the current one changes, instead of jumping. */
export function useSlide(acts: RefObject<HTMLElement | null>): void {
  const { view } = useLive();
  const act = usePanelView((state) => state.act);
  const held = usePanelView((state) => state.held);
  const before = useRef<Tops>(new Map());
  useEffect(
    // The store tells before React draws: where the acts stand now is where they glide from.
    () =>
      view.subscribe((state, last) => {
        if (state.act !== last.act || state.held !== last.held) before.current = topsOf(acts.current);
      }),
    [view, acts],
  );
  useLayoutEffect(() => {
    const from = before.current;
    before.current = new Map();
    if (isScrolling(acts.current)) return;
    for (const [section, top] of topsOf(acts.current)) slide(section, (from.get(section) ?? top) - top);
  }, [acts, act, held]);
}
