import { useMemo } from 'react';
import { ask } from '../../app/bridge.ts';
import { useCallActions } from '../../app/callActions.ts';
import { bound, useKeys, type KeyBinding } from '../../app/keys.ts';
import { ACTS } from './acts.ts';
import { useLive } from './PanelContext.ts';
import { RESULT_TILES } from './results.ts';

const stayAsItIs = (): void => undefined;

const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** The keys of the panel while a call is live; `reveal` shows what a key leads to when the panel is collapsed. */
export function useLiveKeys(reveal: () => void = stayAsItIs): void {
  const { actions, call, view } = useLive();
  const { join } = useCallActions();
  const { id } = call;
  const bindings = useMemo((): readonly KeyBinding[] => {
    const isAtAsk = (): boolean => view.getState().act === 'ask';
    return [
      ...bound('step', actions.step),
      ...bound('tick', actions.tickCurrent),
      ...bound('acts', (index) => actions.goTo(ACTS[index] ?? 'ask')),
      ...bound('note', () => {
        reveal();
        actions.focus('note');
      }),
      ...bound('join', () => void join(id)),
      ...bound('prepare', () => void ask('window.open', { view: 'prepare', callId: id })),
      ...bound('leaveField', leaveField, { inFields: true }),
      ...bound('results', (index) => {
        const group = RESULT_TILES[index];
        if (!isAtAsk() || group === undefined) return;
        // With the keyboard nowhere, Tab would begin at the top instead of going on below the result.
        if (document.activeElement === document.body) actions.focus('ask');
        actions.choose(group);
        reveal();
      }),
    ];
  }, [actions, view, id, join, reveal]);
  useKeys(bindings);
}
