import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard into a field once, when it appears; a dialog then leaves it there. */
export const useInitialFocus = (target: RefObject<HTMLElement | null>, hasInitialFocus: boolean): void => {
  const isDone = useRef(false);
  useEffect(() => {
    if (!hasInitialFocus || isDone.current) return;
    isDone.current = true;
    target.current?.focus();
  }, [target, hasInitialFocus]);
};
