import type { ImportWriter, VersionBefore } from '../../main/importPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { callSchema, type CallId } from '../../shared/schemas/call.ts';

type Calls = Pick<
  CallRepository,
  'find' | 'save' | 'remove' | 'restore' | 'count' | 'live' | 'startingBetween'
>;

export type FakeImportHistory = {
  readonly writer: ImportWriter;
  readonly calls: Calls;
  /** From now on the disk takes nothing. */
  readonly fail: () => void;
};

const createWriter = (kept: Map<CallId, VersionBefore>, isFailing: () => boolean): ImportWriter => ({
  standing: (id) => {
    const version = kept.get(id);
    if (version === undefined) return 'free';
    return version.deletedAt === null ? 'present' : 'removed';
  },
  write: (calls) => {
    const sound = calls.map((call) => callSchema.parse(call));
    if (isFailing()) return null;
    const before = sound.flatMap(({ id }) => kept.get(id) ?? []);
    const added = sound.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    sound.forEach((call) => void kept.set(call.id, { call, deletedAt: null }));
    return { added, before };
  },
  takeBack: ({ added, before }) => {
    if (isFailing()) return false;
    added.forEach((id) => void kept.delete(id));
    before.forEach((version) => void kept.set(version.call.id, version));
    return true;
  },
});

/** Calls in memory, with what an import may do to them. */
export function fakeImportHistory(): FakeImportHistory {
  const kept = new Map<CallId, VersionBefore>();
  let isFailing = false;
  const present = () =>
    [...kept.values()].flatMap(({ call, deletedAt }) => (deletedAt === null ? [call] : []));
  const find = (id: CallId) => present().find((call) => call.id === id) ?? null;
  const mark = (id: CallId, deletedAt: number | null) => {
    const version = kept.get(id);
    if (version !== undefined) kept.set(id, { ...version, deletedAt });
    return version?.call ?? null;
  };
  return {
    calls: {
      find,
      save: (call) => void kept.set(call.id, { call, deletedAt: null }),
      remove: (id, at) => mark(id, at) !== null,
      restore: (id) => mark(id, null),
      count: () => present().length,
      live: () => present().find(({ stage }) => stage === 'live') ?? null,
      startingBetween: (from, until) =>
        present().filter(({ startsAt }) => startsAt >= from && startsAt < until),
    },
    writer: createWriter(kept, () => isFailing),
    fail: () => {
      isFailing = true;
    },
  };
}
