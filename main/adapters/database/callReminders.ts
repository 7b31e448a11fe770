import type { PromiseReader, ReminderStore } from '../../reminderPorts.ts';
import type { HeldCalls } from './heldCalls.ts';
import type { WritableDatabase } from './openDatabase.ts';
import { createPromiseReader } from './promiseReader.ts';
import { createReminderStore } from './reminderStore.ts';
import type { RepairCall } from './repairCalls.ts';
import { createStoredReminders } from './storedReminders.ts';

export type CallRemindersDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  readonly held: HeldCalls;
};

export type CallReminders = {
  readonly reminders: ReminderStore;
  readonly promises: PromiseReader;
  /** Reads marks, snoozes and the pause again. */
  readonly reload: () => void;
  /** Tries once more to write what is held. */
  readonly stop: () => void;
};

/** What reminders need of the history; held marks are written as soon as calls can be written again. */
export function createCallReminders({ database, repair, held }: CallRemindersDeps): CallReminders {
  const { reminders, retry, reload } = createReminderStore(createStoredReminders(database));
  const unfollow = held.storage.onChange(({ state }) => (state === 'saving' ? retry() : undefined));
  return {
    reminders,
    promises: createPromiseReader({ database, repair, held: held.held }),
    reload,
    stop: () => {
      unfollow();
      retry();
    },
  };
}
