import { useEffect } from 'react';
import { listen } from '../../app/bridge.ts';
import { isInField } from '../../app/keys.ts';
import { ACTS, type Act } from './acts.ts';
import { useClock, useLive } from './PanelContext.ts';
import { turn } from './panelView.ts';

/** The act in whose field the seller is typing. */
function actTypedIn(): Act | null {
  const focused = document.activeElement;
  if (!isInField(focused)) return null;
  const name = focused?.closest('[data-act]')?.getAttribute('data-act');
  return ACTS.find((act) => act === name) ?? null;
}

/** Turns the panel to ASK by itself when the clock says so, and when the tray is asked to. */
export function useTurn(): void {
  const { call, view, actions } = useLive();
  const clock = useClock();
  const phase = call.stage === 'ended' ? 'over' : clock.phase;
  const isAsked = call.askedAt !== null;
  const hasResult = call.result !== null;
  useEffect(() => listen('panel.askNow', () => actions.goTo('ask')), [actions]);
  useEffect(() => {
    view.setState((state) => turn(state, { phase, isAsked, hasResult, typingIn: actTypedIn() }));
  }, [view, phase, isAsked, hasResult]);
}
