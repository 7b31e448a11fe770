import { useEffect, useEffectEvent } from 'react';
import type { PanelCommand } from '../../../shared/ipc/shortcuts.ts';
import { ask, listen } from '../../app/bridge.ts';
import { useLive } from './PanelContext.ts';
import { expand } from './panelStance.ts';

const hasKeyboardNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Does what keys pressed in another app, or in the main window, ask of this call's panel. */
export function usePanelCommands(): void {
  const { call, actions } = useLive();
  const { id } = call;
  const run = useEffectEvent((command: PanelCommand) => {
    const acts: Readonly<Record<PanelCommand, () => void>> = {
      'take-keyboard': () => (hasKeyboardNowhere() ? actions.takeKeyboard() : undefined),
      'next-step': actions.step,
      tick: actions.tickCurrent,
      'quick-note': () => {
        expand();
        actions.focus('note');
      },
    };
    acts[command]();
  });
  useEffect(() => {
    const take = async (): Promise<void> => {
      for (const command of await ask('panel.takeCommands', { id })) run(command);
    };
    void take();
    return listen('panel.commanded', () => void take());
  }, [id]);
}
