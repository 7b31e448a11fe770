import { useEffect, useState } from 'react';
import type { ShortcutsState } from '../../../shared/ipc/shortcuts.ts';
import { ask, listen } from '../../app/bridge.ts';

/** What became of the keys of each action; null until main has said it. */
export function useShortcutStates(): ShortcutsState | null {
  const [state, setState] = useState<ShortcutsState | null>(null);
  useEffect(() => {
    void ask('shortcut.state').then(setState);
    return listen('shortcuts.changed', ({ shortcuts }) => setState(shortcuts));
  }, []);
  return state;
}
