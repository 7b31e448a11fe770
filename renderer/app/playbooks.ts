import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_PLAYBOOK_ID } from '../../shared/domain/playbooks.ts';
import type { PlaybookView } from '../../shared/ipc/playbooks.ts';
import type { Playbook } from '../../shared/schemas/playbook.ts';
import { ask, listen } from './bridge.ts';
import { useBoot } from './boot.ts';

export type PlaybooksState = {
  readonly status: 'loading' | 'failing' | 'ready';
  /** The newest version of each, archived ones included. */
  readonly playbooks: readonly PlaybookView[];
  /** Every version that was seen: a call beside which its playbook is edited goes on with its own. */
  readonly known: ReadonlyMap<string, Playbook>;
};

const playbooksStore = createStore<PlaybooksState>(() => ({
  status: 'loading',
  playbooks: [],
  known: new Map(),
}));

const learn = (ref: string, playbook: Playbook): void =>
  playbooksStore.setState(({ known }) => ({ known: new Map(known).set(ref, playbook) }));

const take = (playbooks: readonly PlaybookView[]): void =>
  playbooksStore.setState(({ known }) => ({
    status: 'ready',
    playbooks,
    known: new Map([...known, ...playbooks.map((playbook) => [playbook.id, playbook] as const)]),
  }));

/** Asks for the playbooks again, after they could not be shown. */
export async function loadPlaybooks(): Promise<void> {
  try {
    take(await ask('playbook.list'));
  } catch {
    playbooksStore.setState(({ status }) => (status === 'ready' ? {} : { status: 'failing' }));
  }
}

let followers = 0;
let stopFollowing = (): void => undefined;

/** Once for all of a screen that want them: a table may name one in each row. */
function followPlaybooks(): () => void {
  if (followers === 0) {
    stopFollowing = listen('playbooks.changed', ({ playbooks }) => take(playbooks));
    void loadPlaybooks();
  }
  followers += 1;
  return () => {
    followers -= 1;
    if (followers === 0) stopFollowing();
  };
}

/** All playbooks in the language in force, kept current. */
export function useAllPlaybooks(): PlaybooksState {
  const { language } = useBoot();
  useEffect(() => followPlaybooks(), [language]);
  return useStore(playbooksStore);
}

const offeredOf = (playbooks: readonly PlaybookView[]): readonly Playbook[] =>
  playbooks.filter(({ isArchived }) => !isArchived);

function useOffered(usedRef: string): readonly Playbook[] {
  const { status, playbooks, known } = useAllPlaybooks();
  const used = known.get(usedRef);
  const missing = status === 'ready' && used === undefined ? usedRef : null;
  useEffect(() => {
    if (missing !== null) void ask('playbook.get', { id: missing }).then((found) => learn(missing, found));
  }, [missing]);
  if (used === undefined) return [];
  const offered = offeredOf(playbooks);
  return offered.some(({ id }) => id === usedRef) ? offered : [...offered, { ...used, id: usedRef }];
}

/** The playbooks that are offered for calls, and the very version that a call has; empty until they have come. */
export const usePlaybooks = (usedRef: string | null): readonly Playbook[] =>
  useOffered(usedRef ?? DEFAULT_PLAYBOOK_ID);

/** The playbook with this id; the first one stands in while there is none. */
export const playbookOf = (playbooks: readonly Playbook[], id: string | null): Playbook | null =>
  playbooks.find((playbook) => playbook.id === id) ?? playbooks[0] ?? null;
