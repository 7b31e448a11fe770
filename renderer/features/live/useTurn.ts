import { useEffect } from 'react';
import { ask, listen } from '../../app/bridge.ts';
import { isInField } from '../../app/keys.ts';
import { ACTS, type Act } from './acts.ts';
import { useClock, useLive } from './PanelContext.ts';
import { expand } from './panelStance.ts';
import { turn } from './panelView.ts';

/** The act in whose field the seller is typing. */
function actTypedIn(): Act | null {
  const focused = document.activeElement;
  if (!isInField(focused)) return null;
  const name = focused?.closest('[data-act]')?.getAttribute('data-act');
  return ACTS.find((act) => act === name) ?? null;
}

/** Main keeps an order to turn until a panel that shows the call takes it: this one may have been opened for that. */
function useAskNow(): void {
  const { call, actions } = useLive();
  const { id } = call;
  useEffect(() => {
    const take = async (): Promise<void> => {
      if (!(await ask('panel.takeAsk', { id }))) return;
      expand();
      actions.goTo('ask');
    };
    void take();
    return listen('panel.askNow', () => void take());
  }, [id, actions]);
}

/** Turns the panel to ASK by itself when the clock says so, and when the tray is asked to. */
export function useTurn(): void {
  const { call, view } = useLive();
  const clock = useClock();
  const phase = call.stage === 'ended' ? 'over' : clock.phase;
  const isAsked = call.askedAt !== null;
  const hasResult = call.result !== null;
  useAskNow();
  useEffect(() => {
    view.setState((state) => turn(state, { phase, isAsked, hasResult, typingIn: actTypedIn() }));
  }, [view, phase, isAsked, hasResult]);
}
