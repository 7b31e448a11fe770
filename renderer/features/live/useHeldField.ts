import { useEffect, type RefObject } from 'react';
import { useLive, usePanelView } from './PanelContext.ts';

/**
 * Lets go of the field that outlived the turn to ASK, once the keyboard has left it.
 * A press elsewhere ends first: a field that folds away under the pointer would make it miss its target.
 */
export function useHeldField(acts: RefObject<HTMLElement | null>): void {
  const { actions } = useLive();
  const held = usePanelView((view) => view.held);
  useEffect(() => {
    const element = acts.current;
    if (held === null || element === null) return undefined;
    let isPressing = false;
    const isLeft = (): boolean => document.activeElement?.closest(`[data-act="${held}"]`) == null;
    const press = (): void => {
      isPressing = true;
    };
    const lift = (): void => {
      isPressing = false;
      setTimeout(() => {
        if (isLeft()) actions.release();
      });
    };
    const leave = (): void => {
      setTimeout(() => {
        if (!isPressing && isLeft()) actions.release();
      });
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', lift, true);
    element.addEventListener('focusout', leave);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', lift, true);
      element.removeEventListener('focusout', leave);
    };
  }, [acts, actions, held]);
}
