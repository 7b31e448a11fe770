import { createContext, use } from 'react';
import type { PlaybookView } from '../../../shared/ipc/playbooks.ts';
import type { PlaybookBody } from '../../../shared/schemas/playbook.ts';
import type { Draft } from './draftStore.ts';
import type { PlaybookActions } from './usePlaybookActions.ts';

/** What every part of the editor works on. */
export type EditedPlaybook = {
  /** As main has it. */
  readonly view: PlaybookView;
  /** As it stands on screen. */
  readonly body: PlaybookBody;
  /** Null while nothing was typed. */
  readonly state: Draft['state'] | null;
  readonly edit: (change: Partial<PlaybookBody>) => void;
  readonly actions: PlaybookActions;
  /** Just made: its name is to be typed. */
  readonly isNew: boolean;
};

export const PlaybookContext = createContext<EditedPlaybook | null>(null);

export function useEditedPlaybook(): EditedPlaybook {
  const edited = use(PlaybookContext);
  if (edited === null) throw new Error('No playbook is open');
  return edited;
}
