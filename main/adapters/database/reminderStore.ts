import type { EpochMs } from '../../../shared/lib/time.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { ReminderStore } from '../../reminderPorts.ts';
import { isCorruption, storageFailureOf } from './storageFailure.ts';
import type { ReminderChanges, RemindersKept, StoredReminders } from './storedReminders.ts';

export type HeldReminders = {
  readonly reminders: ReminderStore;
  /** Tries once more to write what the disk did not take. */
  readonly retry: () => void;
  /** Reads all of it again: the history was replaced, and what waited belonged to the one before. */
  readonly reload: () => void;
};

const NONE: RemindersKept = { marks: new Map(), snoozes: new Map(), pausedUntil: null };

/** Null when the disk failed: reminders go on without it. Any other error is a bug. */
function unlessDiskFails<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (storageFailureOf(error) === null && !isCorruption(error)) throw error;
    return null;
  }
}

/** Changes that the disk has yet to take. */
function createPending(stored: StoredReminders) {
  const marks = new Map<string, EpochMs>();
  const snoozes = new Map<CallId, EpochMs | null>();
  let rest: Pick<ReminderChanges, 'forgetBefore' | 'pause'> = { forgetBefore: null, pause: null };
  const isEmpty = (): boolean =>
    marks.size + snoozes.size === 0 && rest.forgetBefore === null && rest.pause === null;
  const clear = (): void => {
    marks.clear();
    snoozes.clear();
    rest = { forgetBefore: null, pause: null };
  };
  return {
    marks,
    snoozes,
    change: (edit: Partial<typeof rest>): void => void (rest = { ...rest, ...edit }),
    clear,
    write: (): void => {
      if (isEmpty()) return;
      const isWritten = unlessDiskFails(() => {
        stored.write({ ...rest, marks, snoozes });
        return true;
      });
      if (isWritten !== null) clear();
    },
  };
}

function forget(marks: Map<string, EpochMs>, before: EpochMs): void {
  for (const [key, at] of marks) if (at < before) marks.delete(key);
}

function refill<K>(map: Map<K, EpochMs>, from: ReadonlyMap<K, EpochMs>): void {
  map.clear();
  for (const [key, at] of from) map.set(key, at);
}

/** What was put off: the reminders of one call, or all. */
function createPutOff(kept: RemindersKept, pending: ReturnType<typeof createPending>) {
  const snoozes = new Map(kept.snoozes);
  let { pausedUntil } = kept;
  return {
    snoozes: () => snoozes,
    snooze: (id: CallId, until: EpochMs | null): void => {
      if (until === null) snoozes.delete(id);
      else snoozes.set(id, until);
      pending.snoozes.set(id, until);
      pending.write();
    },
    pausedUntil: () => pausedUntil,
    pause: (until: EpochMs | null): void => {
      pausedUntil = until;
      pending.change({ pause: { until } });
      pending.write();
    },
    take: (anew: RemindersKept): void => {
      refill(snoozes, anew.snoozes);
      ({ pausedUntil } = anew);
    },
  };
}

/** Reminders kept in memory and on disk. A write that the disk does not take is made up for by the next. */
export function createReminderStore(stored: StoredReminders): HeldReminders {
  const kept = unlessDiskFails(() => stored.read()) ?? NONE;
  const marks = new Map(kept.marks);
  const pending = createPending(stored);
  const { take, ...putOff } = createPutOff(kept, pending);
  const reminders: ReminderStore = {
    marks: () => marks,
    mark: (keys, at) => {
      for (const key of keys.filter((candidate) => !marks.has(candidate))) {
        marks.set(key, at);
        pending.marks.set(key, at);
      }
      pending.write();
    },
    forgetMarksBefore: (at) => {
      forget(marks, at);
      forget(pending.marks, at);
      pending.change({ forgetBefore: at });
      pending.write();
    },
    ...putOff,
  };
  const reload = (): void => {
    const anew = unlessDiskFails(() => stored.read()) ?? NONE;
    pending.clear();
    refill(marks, anew.marks);
    take(anew);
  };
  return { reminders, retry: () => pending.write(), reload };
}
