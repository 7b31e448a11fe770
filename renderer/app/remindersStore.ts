import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RemindersState } from '../../shared/ipc/reminders.ts';
import { ask, listen } from './bridge.ts';

/** What main last said about reminders; null until it has. */
const remindersStore = createStore<RemindersState | null>(() => null);

const keep = (reminders: RemindersState): void => remindersStore.setState(reminders, true);

/** Keeps the reminders current; the entry of a page starts it. Returns the function that stops. */
export function followReminders(): () => void {
  let hasNewer = false;
  const stop = listen('reminders.changed', ({ reminders }) => {
    hasNewer = true;
    keep(reminders);
  });
  void ask('reminder.state').then((reminders) => {
    if (!hasNewer) keep(reminders);
  });
  return stop;
}

/** What is on screen, whether reminders are paused, and how the next one will show; null until main has said. */
export const useReminders = (): RemindersState | null => useStore(remindersStore);
