import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImportChoice, ImportFix, ImportState } from '../../../shared/ipc/imports.ts';
import { ask, listen } from '../../app/bridge.ts';

/** What main says of the import under way; the truth stays there. */
const imports = createStore<{ readonly state: ImportState }>(() => ({ state: { kind: 'none' } }));

const take = (state: ImportState): void => imports.setState({ state });

export function useImportState(): ImportState {
  useEffect(() => {
    void ask('import.state').then(take);
    return listen('import.changed', ({ state }) => take(state));
  }, []);
  return useStore(imports, ({ state }) => state);
}

export const choose = (choice: ImportChoice): void => void ask('import.choose', choice).then(take);
export const leaveOutAll = (): void => void ask('import.leaveOutAll').then(take);
export const settle = (rowNumber: number, fix: ImportFix): void =>
  void ask('import.settle', { rowNumber, fix }).then(take);
