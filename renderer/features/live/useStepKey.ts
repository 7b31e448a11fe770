import { useEffect, type RefObject } from 'react';
import { useLive } from './PanelContext.ts';

const isStep = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing;

/**
 * Mod Enter is the step forward wherever the keyboard is in the acts. It is taken before the control that has the
 * keyboard sees it: a radio or a checkbox would take the Enter for itself and choose what nobody meant.
 */
export function useStepKey(acts: RefObject<HTMLElement | null>): void {
  const { actions } = useLive();
  useEffect(() => {
    const element = acts.current;
    const press = (event: KeyboardEvent): void => {
      if (!isStep(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) actions.step();
    };
    element?.addEventListener('keydown', press, true);
    return () => {
      element?.removeEventListener('keydown', press, true);
    };
  }, [acts, actions]);
}
