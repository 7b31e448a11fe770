import { seconds, type EpochMs } from '../../../shared/lib/time.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { StorageState } from '../../../shared/schemas/notice.ts';
import type { CallRepository, Clock, StorageWatch } from '../../ports.ts';
import { heldBatches, writeHeld, type Held, type HeldMap } from './heldMap.ts';
import { storageFailureOf, type StorageFailure } from './storageFailure.ts';

const RETRY_AFTER_MS = seconds(3);

export type WaitingRoomDeps = { readonly calls: CallRepository; readonly clock: Clock };

export type Waiting = Omit<Held, 'isCounted'>;

type Failing = { readonly reason: StorageFailure; readonly since: EpochMs };

const isSame = (a: StorageState, b: StorageState): boolean =>
  a.state === 'saving' || b.state === 'saving'
    ? a.state === b.state
    : a.reason === b.reason && a.heldCount === b.heldCount;

function isOnDisk(calls: CallRepository, id: CallId): boolean {
  try {
    return calls.find(id) !== null;
  } catch {
    return false;
  }
}

/** Writes what is held in the order in which it came; the reason of the first that failed. */
function writeAll(calls: CallRepository, held: HeldMap): StorageFailure | null {
  for (const batch of heldBatches(held)) {
    try {
      writeHeld(calls, batch);
    } catch (error) {
      // A held call is never given up: an error of another kind counts as a failing disk.
      return storageFailureOf(error) ?? 'failing';
    }
    for (const { call } of batch) held.delete(call.id);
  }
  return null;
}

/** Tells listeners of each change of state once. */
function createTeller(state: () => StorageState) {
  const listeners = new Set<(state: StorageState) => void>();
  let told = state();
  return {
    tell: (): void => {
      const now = state();
      if (isSame(now, told)) return;
      told = now;
      for (const listener of listeners) listener(now);
    },
    onChange: (listener: (state: StorageState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Keeps the newest version of a call, and all that it was before. */
const createKeep = (calls: CallRepository, held: HeldMap) => (next: Waiting) => {
  const { id } = next.call;
  const old = held.get(id);
  const isCounted = old?.isCounted ?? isOnDisk(calls, id);
  held.set(id, { ...next, entries: [...(old?.entries ?? []), ...next.entries], isCounted });
};

function createDoor(held: HeldMap, writeHeld: () => void) {
  let isShut = false;
  return {
    isShut: () => isShut,
    /** Every write is held until `open`, although the disk takes them. */
    shut: (): void => void (isShut = true),
    /** Writes what was held; or gives it up, because it belonged to a history that was replaced. */
    open: (isKept: boolean): void => {
      isShut = false;
      if (!isKept) held.clear();
      writeHeld();
    },
  };
}

/** What waits for the disk: tried again by the clock and on demand. */
export function createWaitingRoom({ calls, clock }: WaitingRoomDeps) {
  const held: HeldMap = new Map();
  const keep = createKeep(calls, held);
  let failing: Failing | null = null;
  let cancelRetry = (): void => undefined;

  const state = (): StorageState =>
    failing === null ? { state: 'saving' } : { state: 'holding', ...failing, heldCount: held.size };
  const { tell, onChange } = createTeller(state);
  const settle = (reason: StorageFailure | null): void => {
    cancelRetry();
    failing = reason === null ? null : { reason, since: failing?.since ?? clock.now() };
    if (reason !== null) cancelRetry = clock.after(RETRY_AFTER_MS, () => void retry());
    tell();
  };
  const retry = (): StorageState => {
    if (failing !== null) settle(writeAll(calls, held));
    return state();
  };
  const storage: StorageWatch = { state, retry, onChange };
  const door = createDoor(held, () => settle(writeAll(calls, held)));

  return {
    held,
    storage,
    isHolding: () => failing !== null || door.isShut(),
    ...{ shut: door.shut, open: door.open },
    /** Keeps the newest version of each; `failure` when it was just found that the disk does not take them. */
    hold: (waiting: readonly Waiting[], failure: StorageFailure | null): void => {
      waiting.forEach(keep);
      if (failure === null) tell();
      else settle(failure);
    },
    stop: (): void => {
      // Behind a shut door nothing failed, and yet it waits.
      if (held.size > 0) settle(writeAll(calls, held));
      cancelRetry();
    },
  };
}

export type WaitingRoom = ReturnType<typeof createWaitingRoom>;
