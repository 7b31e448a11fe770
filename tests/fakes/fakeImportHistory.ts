import type { EditLog } from '../../main/editPorts.ts';
import type { ImportedCall, ImportWriter, VersionBefore } from '../../main/importPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { changedFields, keepsBefore } from '../../shared/domain/editLog.ts';
import { err, ok } from '../../shared/lib/result.ts';
import { callSchema, type Call, type CallId } from '../../shared/schemas/call.ts';
import type { EditEntry } from '../../shared/schemas/editLog.ts';
import { itemId } from '../builders/callBuilder.ts';

type Calls = Pick<
  CallRepository,
  'find' | 'save' | 'remove' | 'restore' | 'count' | 'live' | 'startingBetween'
>;

export type FakeImportHistory = {
  readonly writer: ImportWriter;
  readonly calls: Calls;
  readonly edits: Pick<EditLog, 'of'>;
  /** From now on the disk takes nothing. */
  readonly fail: () => void;
};

type Kept = Map<CallId, VersionBefore>;

/** What a call was, as the edit log of the fake has it. */
function createLog() {
  const entries: EditEntry[] = [];
  const of = (id: CallId) => entries.filter(({ callId }) => callId === id);
  const add = (before: Call, after: Call, cause: EditEntry['cause']): void => {
    const fields = changedFields(before, after);
    if (!keepsBefore(before, after, of(before.id).length > 0) || Object.keys(fields).length === 0) return;
    entries.push({ id: itemId(900 + entries.length), callId: before.id, at: 0, cause, before: fields });
  };
  return { of, add };
}

type Log = ReturnType<typeof createLog>;

function writeTo(kept: Kept, log: Log, call: Call): ImportedCall {
  const before = kept.get(call.id) ?? null;
  if (before !== null) log.add(before.call, call, 'edit');
  kept.set(call.id, { call, deletedAt: null });
  return { id: call.id, before, mark: JSON.stringify(call) };
}

/** False for a call that was changed since. */
function takeFrom(kept: Kept, log: Log, { id, before, mark }: ImportedCall): boolean {
  const now = kept.get(id);
  if (now === undefined || now.deletedAt !== null) return true;
  if (JSON.stringify(now.call) !== mark) return false;
  if (before === null) kept.delete(id);
  else {
    log.add(now.call, before.call, 'undo');
    kept.set(id, before);
  }
  return true;
}

const createWriter = (kept: Kept, log: Log, isFailing: () => boolean): ImportWriter => ({
  standing: (id) => {
    const version = kept.get(id);
    if (version === undefined) return 'free';
    return version.deletedAt === null ? 'present' : 'removed';
  },
  write: async (calls, { isCancelled, onWritten }) => {
    const sound = await Promise.all([...calls].map((call) => callSchema.parseAsync(call)));
    onWritten(sound.length);
    if (isCancelled()) return err('CANCELLED');
    return isFailing() ? err('NOT_SAVED') : ok(sound.map((call) => writeTo(kept, log, call)));
  },
  takeBack: (imported) =>
    Promise.resolve(
      isFailing()
        ? err('NOT_SAVED')
        : ok(imported.filter((call) => !takeFrom(kept, log, call)).map(({ id }) => id)),
    ),
});

/** Calls in memory, with what an import may do to them. */
export function fakeImportHistory(): FakeImportHistory {
  const kept: Kept = new Map();
  const log = createLog();
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
    writer: createWriter(kept, log, () => isFailing),
    edits: log,
    fail: () => {
      isFailing = true;
    },
  };
}
