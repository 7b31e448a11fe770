import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { bodyOf } from '../../../shared/domain/playbookVersions.ts';
import type { PlaybookView } from '../../../shared/ipc/playbooks.ts';
import { draftStore, editDraft, leaveDraft } from './draftStore.ts';
import { PlaybookContext } from './PlaybookContext.ts';
import type { PlaybookActions } from './usePlaybookActions.ts';

type EditedPlaybookPaneProps = {
  readonly view: PlaybookView;
  readonly actions: PlaybookActions;
  readonly isNew: boolean;
  readonly children: ReactNode;
};

/** One playbook as it is being edited; every keystroke is on its way to the disk at once. */
export const EditedPlaybookPane = ({ view, actions, isNew, children }: EditedPlaybookPaneProps) => {
  const { playbookId } = view;
  const draft = useStore(draftStore, ({ drafts }) => drafts.get(playbookId));
  useEffect(() => () => leaveDraft(playbookId), [playbookId]);
  const body = draft?.body ?? bodyOf(view);
  const edit: (change: Partial<typeof body>) => void = (change) => {
    const newest = draftStore.getState().drafts.get(playbookId)?.body ?? body;
    editDraft(playbookId, { ...newest, ...change }, view.name);
  };
  return (
    <PlaybookContext value={{ view, body, state: draft?.state ?? null, edit, actions, isNew }}>
      {children}
    </PlaybookContext>
  );
};
