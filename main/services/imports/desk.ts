import type { ImportState } from '../../../shared/ipc/imports.ts';
import type { Emit } from '../../ports.ts';
import type { Session } from './session.ts';

/** What lies before the seller: one file at a time, and what the pages are shown of it. */
export function createDesk(emit: Emit) {
  let state: ImportState = { kind: 'none' };
  let session: Session | null = null;
  let turn = 0;

  const show = (next: ImportState): ImportState => {
    state = next;
    emit('import.changed', { state });
    return state;
  };
  return {
    state: (): ImportState => state,
    show,
    /** The file whose columns are on screen; null while there is none, or it is being read or written. */
    onScreen: (): Session | null => (state.kind === 'columns' ? session : null),
    /** Whatever was begun before is not heard any more. Returns whether this is still so for what begins now. */
    begin(): () => boolean {
      turn += 1;
      const mine = turn;
      return () => mine === turn;
    },
    put: (next: Session): void => void (session = next),
    clear(): void {
      turn += 1;
      session = null;
      show({ kind: 'none' });
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
