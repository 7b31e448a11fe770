import { DEFAULT_PLAYBOOK_ID } from '../../../shared/domain/playbooks.ts';
import { bodyOf, isBuiltInId, playbookRef, saysTheSame } from '../../../shared/domain/playbookVersions.ts';
import type { PlaybookError, PlaybookView } from '../../../shared/ipc/playbooks.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { LONGEST_PLAYBOOK_NAME } from '../../../shared/lib/limits.ts';
import type { PlaybookBody } from '../../../shared/schemas/playbook.ts';
import type { PlaybookState, PlaybookStore, WrittenPlaybook } from '../../playbookPorts.ts';
import type { Clock, Emit, NewId, Texts } from '../../ports.ts';
import type { PlaybookService } from '../playbookService.ts';

export type PlaybookEditingDeps = {
  readonly store: PlaybookStore;
  readonly playbooks: PlaybookService;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly texts: Texts;
  readonly emit: Emit;
};

type Changed = Result<PlaybookView, PlaybookError>;
type Removed = { readonly versions: readonly WrittenPlaybook[]; readonly state: PlaybookState };
type Tell = { readonly changed: (playbookId: string, isSaved: boolean) => Changed };

function createTell({ playbooks, emit }: PlaybookEditingDeps): Tell {
  return {
    changed: (playbookId, isSaved) => {
      if (!isSaved) return err('NOT_SAVED');
      const all = playbooks.list();
      emit('playbooks.changed', { playbooks: all });
      const view = all.find((each) => each.playbookId === playbookId);
      return view === undefined ? err('PLAYBOOK_NOT_FOUND') : ok(view);
    },
  };
}

/** Words of a playbook: what calls have is never rewritten. */
function createWriting(deps: PlaybookEditingDeps, { changed }: Tell) {
  const { store, playbooks, clock, newId, texts } = deps;

  /** The open version, while no call has it; else the one after all there are. */
  const versionToWrite = (id: string): number => {
    const newest = playbooks.newestOf(id);
    if (newest !== null && !store.isUsed(playbookRef(newest))) return newest.version;
    return (playbooks.versionsOf(id).at(-1)?.version ?? 0) + 1;
  };
  const begin = (body: PlaybookBody): Changed => {
    const id = newId();
    const questions = body.questions.map((question) => ({ ...question, id: newId() }));
    const first = { id, version: 1, body: { ...body, questions }, savedAt: clock.now() };
    return changed(id, store.save([first]));
  };
  return {
    save(id: string, body: PlaybookBody): Changed {
      const current = playbooks.current(id);
      if (current === null) return err('PLAYBOOK_NOT_FOUND');
      if (saysTheSame(bodyOf(current), body)) return changed(id, true);
      const version = versionToWrite(id);
      return changed(id, store.save([{ id, version, body, savedAt: clock.now() }]));
    },

    /** Begins with the words of the default playbook: an opening that can be said as it stands. */
    create: (): Changed =>
      begin({
        ...bodyOf(playbooks.byDefault()),
        name: texts.text('playbookScreen.newName'),
        description: '',
        questions: [],
      }),

    duplicate(id: string): Changed {
      const original = playbooks.current(id);
      if (original === null) return err('PLAYBOOK_NOT_FOUND');
      const name = texts.text('playbookScreen.copyName', { name: original.name });
      return begin({ ...bodyOf(original), name: name.slice(0, LONGEST_PLAYBOOK_NAME) });
    },
  };
}

/** What becomes of a playbook as a whole. */
function createShelf({ store, playbooks, clock }: PlaybookEditingDeps, { changed }: Tell) {
  const removed = new Map<string, Removed>();
  const bringBack = ({ versions, state }: Removed): boolean => store.save(versions) && store.setState(state);
  const refusal = (id: string): PlaybookError | null => {
    const view = playbooks.view(id);
    if (view === null) return 'PLAYBOOK_NOT_FOUND';
    if (!view.isOwn) return 'PLAYBOOK_NEEDED';
    return view.callCount > 0 ? 'PLAYBOOK_IN_USE' : null;
  };
  return {
    archive(id: string): Changed {
      if (playbooks.view(id) === null) return err('PLAYBOOK_NOT_FOUND');
      if (id === DEFAULT_PLAYBOOK_ID) return err('PLAYBOOK_NEEDED');
      return changed(id, store.setState({ ...playbooks.stateOf(id), archivedAt: clock.now() }));
    },

    restore(id: string): Changed {
      const gone = removed.get(id);
      if (gone !== undefined && playbooks.view(id) === null) return changed(id, bringBack(gone));
      if (playbooks.view(id) === null) return err('PLAYBOOK_NOT_FOUND');
      return changed(id, store.setState({ ...playbooks.stateOf(id), archivedAt: null }));
    },

    reset(id: string): Changed {
      if (!isBuiltInId(id)) return err('PLAYBOOK_NOT_FOUND');
      const retiredVersion = playbooks.versionsOf(id).at(-1)?.version ?? 0;
      return changed(id, store.setState({ ...playbooks.stateOf(id), retiredVersion }));
    },

    /** Only what no call has; Undo brings it back. */
    remove(id: string): Result<null, PlaybookError> {
      const refused = refusal(id);
      if (refused !== null) return err(refused);
      removed.set(id, { versions: playbooks.versionsOf(id), state: playbooks.stateOf(id) });
      const answer = changed(id, store.remove([id]));
      return !answer.ok && answer.error === 'NOT_SAVED' ? answer : ok(null);
    },
  };
}

/** The seller's changes to playbooks. They reach new calls only. */
export function createPlaybookEditing(deps: PlaybookEditingDeps) {
  const tell = createTell(deps);
  return { ...createWriting(deps, tell), ...createShelf(deps, tell) };
}

export type PlaybookEditing = ReturnType<typeof createPlaybookEditing>;
