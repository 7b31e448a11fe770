import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls on Escape while the keyboard is inside, unless a part inside used the press itself. */
export const useEscape = (inside: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    const isInside = event.target instanceof Node && inside.current?.contains(event.target) === true;
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isInside) return;
    onEscape();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => escape(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
