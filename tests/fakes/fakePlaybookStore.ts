import { playbookRef } from '../../shared/domain/playbookVersions.ts';
import { isSuccess, rackhamClass } from '../../shared/domain/callStages.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { PlaybookState, PlaybookStore, PlaybookUse, WrittenPlaybook } from '../../main/playbookPorts.ts';

export type FakePlaybookStore = PlaybookStore & {
  /** While true no write is taken. */
  fail(isFailing: boolean): void;
};

const isGained = (call: Call): boolean => isSuccess(rackhamClass(call));

function usesIn(calls: readonly Call[]): readonly PlaybookUse[] {
  const byRef = Map.groupBy(calls, ({ playbookId }) => playbookId);
  return [...byRef].flatMap(([ref, using]) =>
    ref === null ? [] : [{ ref, callCount: using.length, gainedCount: using.filter(isGained).length }],
  );
}

/** Playbooks in memory, held to the same contract as those on disk. `removed` calls can still be brought back. */
export function fakePlaybookStore(
  calls: () => { readonly present: readonly Call[]; readonly removed: readonly Call[] } = () => ({
    present: [],
    removed: [],
  }),
): FakePlaybookStore {
  const versions = new Map<string, WrittenPlaybook>();
  const states = new Map<string, PlaybookState>();
  let isFailing = false;
  const take = (write: () => void): boolean => {
    if (!isFailing) write();
    return !isFailing;
  };
  return {
    fail: (next) => void (isFailing = next),
    versions: () =>
      [...Map.groupBy(versions.values(), ({ id }) => id).values()].flatMap((own) =>
        own.toSorted((a, b) => a.version - b.version),
      ),
    save: (all) => take(() => all.forEach((each) => versions.set(playbookRef(each), structuredClone(each)))),
    states: () => [...states.values()],
    setState: (state) => take(() => void states.set(state.id, { ...state })),
    remove: (ids) =>
      take(() => {
        for (const [ref, { id }] of versions) if (ids.includes(id)) versions.delete(ref);
        for (const id of ids) states.delete(id);
      }),
    uses: () => usesIn(calls().present),
    isUsed: (ref) => [...calls().present, ...calls().removed].some(({ playbookId }) => playbookId === ref),
  };
}
