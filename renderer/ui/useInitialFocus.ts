import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard into a field once, when it appears; a dialog then leaves it there. */
export const useInitialFocus = (target: RefObject<HTMLElement | null>, hasInitialFocus: boolean): void => {
  const isDone = useRef(false);
  useEffect(() => {
    if (!hasInitialFocus || isDone.current) return;
    isDone.current = true;
    target.current?.focus();
    // A text area puts the caret before its text; whoever opens one means to go on writing.
    if (target.current instanceof HTMLTextAreaElement)
      target.current.setSelectionRange(target.current.value.length, -1);
  }, [target, hasInitialFocus]);
};
