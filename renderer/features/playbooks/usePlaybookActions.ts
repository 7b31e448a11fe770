import { bodyOf } from '../../../shared/domain/playbookVersions.ts';
import type { PlaybookError, PlaybookImportError, PlaybookView } from '../../../shared/ipc/playbooks.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { ask } from '../../app/bridge.ts';
import { useText, type Text } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { draftsSettled, dropDraft } from './draftStore.ts';
import { importWords } from './importWords.ts';

type Shown = {
  /** Opens a playbook; a new one with the keyboard in its name. */
  readonly show: (playbookId: string, isNew: boolean) => void;
  /** The words of the open playbook were replaced as a whole. */
  readonly renew: () => void;
  readonly failImport: (words: string | null) => void;
};

type Said = 'archived' | 'restored' | 'removed' | 'reset';
type Answer = Result<unknown, PlaybookError>;

/** The answer to an action: false, and said why, when it was refused. */
function isDone(t: Text, answer: Answer): boolean {
  if (!answer.ok) say(t(`playbookScreen.errors.${answer.error}`));
  return answer.ok;
}

function createAsking(t: Text) {
  const undo = (run: () => Promise<unknown>) => ({ label: t('shell.undo'), run: () => void run() });
  const tell = ({ name }: PlaybookView, said: Said, run: () => Promise<unknown>): void =>
    say(t(`playbookScreen.said.${said}`, { name }), { action: undo(run) });
  return { undo, tell };
}

function createShelfActions(t: Text, { renew }: Shown) {
  const { tell } = createAsking(t);
  return {
    archive: async (view: PlaybookView): Promise<void> => {
      const of = { playbookId: view.playbookId };
      if (isDone(t, await ask('playbook.archive', of)))
        tell(view, 'archived', () => ask('playbook.restore', of));
    },
    restore: async (view: PlaybookView): Promise<void> => {
      const of = { playbookId: view.playbookId };
      if (isDone(t, await ask('playbook.restore', of)))
        tell(view, 'restored', () => ask('playbook.archive', of));
    },
    remove: async (view: PlaybookView): Promise<void> => {
      const of = { playbookId: view.playbookId };
      await draftsSettled();
      if (!isDone(t, await ask('playbook.remove', of))) return;
      dropDraft(view.playbookId);
      tell(view, 'removed', () => ask('playbook.restore', of));
    },
    reset: async (view: PlaybookView): Promise<void> => {
      const { playbookId } = view;
      await draftsSettled();
      if (!isDone(t, await ask('playbook.reset', { playbookId }))) return;
      dropDraft(playbookId);
      renew();
      tell(view, 'reset', () => ask('playbook.save', { playbookId, body: bodyOf(view) }).then(renew));
    },
  };
}

function createNewActions(t: Text, { show }: Shown) {
  return {
    create: async (): Promise<void> => {
      const made = await ask('playbook.create');
      if (isDone(t, made) && made.ok) show(made.value.playbookId, true);
    },
    duplicate: async ({ playbookId }: PlaybookView): Promise<void> => {
      await draftsSettled();
      const made = await ask('playbook.duplicate', { playbookId });
      if (isDone(t, made) && made.ok) show(made.value.playbookId, true);
    },
  };
}

function createFileActions(t: Text, { show, failImport }: Shown) {
  const { undo } = createAsking(t);
  const removeAll = async (ids: readonly string[]): Promise<void> => {
    for (const playbookId of ids) await ask('playbook.remove', { playbookId });
  };
  const refuse = (error: PlaybookImportError): void => failImport(importWords(t, error));
  return {
    importFile: async (): Promise<void> => {
      failImport(null);
      const read = await ask('playbook.import');
      if (!read.ok) {
        refuse(read.error);
        return;
      }
      const { playbookIds } = read.value;
      const [first] = playbookIds;
      if (first === undefined) {
        say(t('playbookScreen.said.importedNone'));
        return;
      }
      show(first, false);
      const words = t('playbookScreen.said.imported', { count: playbookIds.length });
      say(words, { action: undo(() => removeAll(playbookIds)) });
    },
    /** Null exports all that the seller wrote. */
    exportFile: async (playbookId: string | null): Promise<void> => {
      await draftsSettled();
      const written = await ask('playbook.export', { playbookId });
      if (written.ok) say(t('playbookScreen.said.exported', { count: written.value.playbookCount }));
      else if (written.error === 'PLAYBOOK_NOT_FOUND') say(t('playbookScreen.errors.PLAYBOOK_NOT_FOUND'));
      else if (written.error !== 'CANCELLED') say(t(`errors.export.${written.error}`));
    },
  };
}

/** What can be done to playbooks as a whole; what takes something away can be undone. */
export function usePlaybookActions(shown: Shown) {
  const t = useText();
  return { ...createShelfActions(t, shown), ...createNewActions(t, shown), ...createFileActions(t, shown) };
}

export type PlaybookActions = ReturnType<typeof usePlaybookActions>;
