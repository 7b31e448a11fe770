import { useEffect, useRef, type RefObject } from 'react';
import type { FocusTarget } from './panelView.ts';
import { useLive, usePanelView } from './PanelContext.ts';

const FIRST_CONTROL = 'textarea, input, button';

/** The caret goes behind what is there: typing goes on where it ended. */
function focusAtEnd(control: HTMLElement): void {
  control.focus();
  if (control instanceof HTMLTextAreaElement)
    control.setSelectionRange(control.value.length, control.value.length);
}

/** Takes the keyboard into the first control of an element, or to the element itself, when that is asked for. */
export function useFocusTarget<Target extends HTMLElement = HTMLDivElement>(
  target: FocusTarget,
  into: 'control' | 'self' = 'control',
): RefObject<Target | null> {
  const element = useRef<Target>(null);
  const { view } = useLive();
  const request = usePanelView((state) => state.focus);
  useEffect(() => {
    if (request?.target !== target || element.current === null) return;
    const control = element.current.querySelector<HTMLElement>(FIRST_CONTROL);
    focusAtEnd(into === 'self' ? element.current : (control ?? element.current));
    view.setState({ focus: null });
  }, [request, target, into, view]);
  return element;
}
