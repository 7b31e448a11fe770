import {
  BUILT_IN_PLAYBOOKS,
  DEFAULT_PLAYBOOK_ID,
  type BuiltInPlaybook,
} from '../../shared/domain/playbooks.ts';
import { isBuiltInId, playbookRef, readPlaybookRef } from '../../shared/domain/playbookVersions.ts';
import type { PlaybookView } from '../../shared/ipc/playbooks.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { Playbook } from '../../shared/schemas/playbook.ts';
import type { PlaybookState, PlaybookStore, PlaybookUse, WrittenPlaybook } from '../playbookPorts.ts';
import type { Texts } from '../ports.ts';

export type PlaybookDeps = {
  readonly texts: Texts;
  readonly store: Pick<PlaybookStore, 'versions' | 'states' | 'uses'>;
};

const written = ({ id, version, body }: WrittenPlaybook): Playbook => ({
  id: playbookRef({ id, version }),
  ...body,
});

function shippedIn(texts: Texts) {
  const inWords = ({ questionPurposes, ...playbook }: BuiltInPlaybook): Playbook => {
    const text = (key: string) => texts.text(`playbooks.${playbook.id}.${key}`);
    return {
      ...playbook,
      name: text('name'),
      description: text('description'),
      opening: text('opening'),
      ask: text('ask'),
      fallback: text('fallback'),
      questions: questionPurposes.map((purpose, index) => ({
        id: `${playbook.id}-${index + 1}`,
        text: text(`questions.${index + 1}`),
        purpose,
      })),
    };
  };
  return (id: string): Playbook | null => {
    const builtIn = BUILT_IN_PLAYBOOKS.find((candidate) => candidate.id === id);
    return builtIn === undefined ? null : inWords(builtIn);
  };
}

type CurrentDeps = {
  readonly store: PlaybookDeps['store'];
  readonly shipped: (id: string) => Playbook | null;
};

const FRESH: Omit<PlaybookState, 'id'> = { archivedAt: null, retiredVersion: 0 };

function createCurrent({ store, shipped }: CurrentDeps) {
  const stateOf = (id: string): PlaybookState =>
    store.states().find((state) => state.id === id) ?? { id, ...FRESH };
  const versionsOf = (id: string): readonly WrittenPlaybook[] =>
    store.versions().filter((version) => version.id === id);
  /** The newest version that was not reset; null for the words a built-in one ships with. */
  const newestOf = (id: string): WrittenPlaybook | null => {
    const { retiredVersion } = stateOf(id);
    return versionsOf(id).findLast(({ version }) => version > retiredVersion) ?? null;
  };
  const current = (id: string): Playbook | null => {
    const newest = newestOf(id);
    return newest === null ? shipped(id) : written(newest);
  };
  return { stateOf, versionsOf, newestOf, current };
}

function useOf(
  all: readonly PlaybookUse[],
  playbookId: string,
): Pick<PlaybookView, 'callCount' | 'gainedCount'> {
  const uses = all.filter(({ ref }) => readPlaybookRef(ref).id === playbookId);
  return {
    callCount: uses.reduce((sum, { callCount }) => sum + callCount, 0),
    gainedCount: uses.reduce((sum, { gainedCount }) => sum + gainedCount, 0),
  };
}

function createViews(deps: PlaybookDeps, { stateOf, newestOf, current }: ReturnType<typeof createCurrent>) {
  const { store } = deps;
  const viewWith = (all: readonly PlaybookUse[], playbookId: string): PlaybookView | null => {
    const playbook = current(playbookId);
    if (playbook === null) return null;
    const isOwn = !isBuiltInId(playbookId);
    return {
      ...playbook,
      playbookId,
      isOwn,
      isEdited: !isOwn && newestOf(playbookId) !== null,
      isArchived: stateOf(playbookId).archivedAt !== null,
      ...useOf(all, playbookId),
    };
  };
  const list = (): readonly PlaybookView[] => {
    const own = store.versions().map(({ id }) => id);
    const ids = new Set([...BUILT_IN_PLAYBOOKS.map(({ id }) => id), ...own]);
    const uses = store.uses();
    return [...ids].map((id) => viewWith(uses, id)).filter((each) => each !== null);
  };
  return { list, view: (playbookId: string) => viewWith(store.uses(), playbookId) };
}

/** The playbooks: as they ship, in the language in force, and as the seller wrote them. */
export function createPlaybookService(deps: PlaybookDeps) {
  const { texts, store } = deps;
  const shipped = shippedIn(texts);
  const currents = createCurrent({ store, shipped });

  /** What new calls use unless told otherwise. */
  const byDefault = (): Playbook => {
    const playbook = currents.current(DEFAULT_PLAYBOOK_ID);
    if (playbook === null) throw new Error('no playbooks');
    return playbook;
  };
  /** The version a call refers to; what is gone stands for the newest of its playbook, then for the default one. */
  const byId = (ref: string): Playbook => {
    const { id, version } = readPlaybookRef(ref);
    const exact =
      version === 0
        ? shipped(id)
        : currents.versionsOf(id).find((candidate) => candidate.version === version);
    if (exact === null || exact === undefined) return currents.current(id) ?? byDefault();
    return 'body' in exact ? written(exact) : exact;
  };
  return {
    ...currents,
    ...createViews(deps, currents),
    byId,
    byDefault,
    of: (call: Call): Playbook => byId(call.playbookId ?? DEFAULT_PLAYBOOK_ID),
  };
}

export type PlaybookService = ReturnType<typeof createPlaybookService>;
