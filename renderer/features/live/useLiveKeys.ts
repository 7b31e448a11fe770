import { useMemo } from 'react';
import { ask } from '../../app/bridge.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useKeys, type KeyBinding } from '../../app/keys.ts';
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
      { key: 'Enter', mod: true, run: actions.step },
      ...ACTS.map((act, index) => ({ key: String(index + 1), mod: true, run: () => actions.goTo(act) })),
      {
        key: 'n',
        mod: true,
        run: () => {
          reveal();
          actions.focus('note');
        },
      },
      { key: 'j', mod: true, run: () => void join(id) },
      { key: 'e', mod: true, run: () => void ask('window.open', { view: 'prepare', callId: id }) },
      { key: 'Escape', inFields: true, run: leaveField },
      ...RESULT_TILES.map((group, index) => ({
        key: String(index + 1),
        run: () => {
          if (!isAtAsk()) return;
          // With the keyboard nowhere, Tab would begin at the top instead of going on below the result.
          if (document.activeElement === document.body) actions.focus('ask');
          actions.choose(group);
          reveal();
        },
      })),
    ];
  }, [actions, view, id, join, reveal]);
  useKeys(bindings);
}
