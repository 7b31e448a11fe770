import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { EditEntry } from '../../../shared/schemas/editLog.ts';
import type { CallRepository, StorageWatch } from '../../ports.ts';
import type { HeldVersion } from './callHistory.ts';
import { isVisible, readsOver } from './heldMap.ts';
import { storageFailureOf, type StorageFailure } from './storageFailure.ts';
import { createWaitingRoom, type Waiting, type WaitingRoom, type WaitingRoomDeps } from './waitingRoom.ts';

const MOST_UNDONE = 20;

export type HeldCalls = {
  readonly calls: CallRepository;
  readonly storage: StorageWatch;
  readonly held: () => readonly HeldVersion[];
  /** What a call was before, as far as that waits for the disk. */
  readonly entriesOf: (id: CallId) => readonly EditEntry[];
  /**
   * Holds writes back while `work` has the file to itself, in turn; when it answers that it replaced the history, those
   * of meanwhile are given up.
   */
  readonly whileReplaced: (work: () => Promise<boolean>) => Promise<void>;
  /** Tries once more, then waits no longer. */
  readonly stop: () => void;
};

/** Runs a write; the reason when the disk did not take it. Every other error is a bug and goes on. */
function failureOf(write: () => void): StorageFailure | null {
  try {
    write();
    return null;
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure === null) throw error;
    return failure;
  }
}

/** The calls removed last: when the disk does not give them back, these still can be. */
function createLastRemoved() {
  const removed = new Map<CallId, Call>();
  return {
    get: (id: CallId): Call | null => removed.get(id) ?? null,
    add: (call: Call): void => {
      const [oldest] = removed.keys();
      if (removed.size >= MOST_UNDONE && oldest !== undefined) removed.delete(oldest);
      removed.set(call.id, call);
    },
  };
}

function createHeldWrites(calls: CallRepository, { held, hold, isHolding }: WaitingRoom) {
  const lastRemoved = createLastRemoved();

  /** Writes at once or, while anything is held, queues behind it: no write overtakes another. */
  const writeOrHold = (waiting: readonly Waiting[], write: () => void): void => {
    const failure = isHolding() ? null : failureOf(write);
    if (isHolding() || failure !== null) hold(waiting, failure);
  };
  const edited = (call: Call, entries: readonly EditEntry[] = []): Waiting => ({
    call,
    removal: held.get(call.id)?.removal ?? { kind: 'unchanged' },
    entries: entries.filter(({ callId }) => callId === call.id),
  });
  const restoreStored = (id: CallId): Call | null => {
    let call = lastRemoved.get(id);
    const failure = failureOf(() => (call = calls.restore(id)));
    if (failure !== null && call !== null)
      hold([{ call, removal: { kind: 'restored' }, entries: [] }], failure);
    return call;
  };
  return {
    save: (call: Call): void => writeOrHold([edited(call)], () => calls.save(call)),
    saveAll: (all: readonly Call[], entries: readonly EditEntry[] = []): void => {
      const waiting = all.map((call) => edited(call, entries));
      if (all.length > 0) writeOrHold(waiting, () => calls.saveAll(all, entries));
    },
    remove: (call: Call, at: EpochMs): void => {
      lastRemoved.add(call);
      writeOrHold(
        [{ call, removal: { kind: 'removed', at }, entries: [] }],
        () => void calls.remove(call.id, at),
      );
    },
    restore: (id: CallId): Call | null => {
      const entry = held.get(id);
      if (entry === undefined) return restoreStored(id);
      if (!isVisible(entry)) hold([{ call: entry.call, removal: { kind: 'restored' }, entries: [] }], null);
      return entry.call;
    },
  };
}

async function shutWhile({ shut, open }: WaitingRoom, work: () => Promise<boolean>): Promise<void> {
  shut();
  let isReplaced = false;
  try {
    isReplaced = await work();
  } finally {
    open(!isReplaced);
  }
}

/** One after the other: a door that one opens must not let writes through to another. */
function createShutting(room: WaitingRoom): HeldCalls['whileReplaced'] {
  let last: Promise<void> | null = null;
  return (work) => {
    const begin = (): Promise<void> => shutWhile(room, work);
    const turn = last === null ? begin() : last.then(begin);
    const ended = turn.catch(() => undefined);
    last = ended;
    void ended.then(() => {
      if (last === ended) last = null;
    });
    return turn;
  };
}

/**
 * Calls that are never lost to a full, locked or failing disk: what cannot be written is held in memory and
 * seen by every read, and written when the disk takes it again.
 */
export function createHeldCalls(deps: WaitingRoomDeps): HeldCalls {
  const { calls } = deps;
  const room = createWaitingRoom(deps);
  const reads = readsOver(calls, room.held);
  const { save, saveAll, remove, restore } = createHeldWrites(calls, room);
  return {
    calls: {
      ...reads,
      save,
      saveAll,
      restore,
      remove: (id, at) => {
        const call = reads.find(id);
        if (call !== null) remove(call, at);
        return call !== null;
      },
      companies: (text) => calls.companies(text),
      contactsOf: (company) => calls.contactsOf(company),
    },
    storage: room.storage,
    held: () => Array.from(room.held, ([id, entry]) => ({ id, call: isVisible(entry) ? entry.call : null })),
    whileReplaced: createShutting(room),
    entriesOf: (id) => room.held.get(id)?.entries ?? [],
    stop: room.stop,
  };
}
