import type { ReminderStore } from '../../main/reminderPorts.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { CallId } from '../../shared/schemas/call.ts';

export type FakeReminderStore = ReminderStore & {
  /** Everything that was written, in order; a mark names its keys. */
  readonly writes: readonly string[];
};

/** Marks, snoozes and the pause in memory, held to the same contract as those in SQLite. */
export function fakeReminderStore(): FakeReminderStore {
  const marks = new Map<string, EpochMs>();
  const snoozes = new Map<CallId, EpochMs>();
  const writes: string[] = [];
  let pausedUntil: EpochMs | null = null;
  return {
    writes,
    marks: () => marks,
    mark: (keys, at) => {
      writes.push(`mark ${keys.join(' ')}`);
      for (const key of keys) if (!marks.has(key)) marks.set(key, at);
    },
    forgetMarksBefore: (before) => {
      for (const [key, at] of marks) if (at < before) marks.delete(key);
    },
    snoozes: () => snoozes,
    snooze: (id, until) => {
      writes.push(`snooze ${id}`);
      if (until === null) snoozes.delete(id);
      else snoozes.set(id, until);
    },
    pausedUntil: () => pausedUntil,
    pause: (until) => void (pausedUntil = until),
  };
}
