import { useState } from 'react';
import type { ShownReminder } from '../../../shared/ipc/reminders.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { shownOf, type Turned } from './reminderQueue.ts';

export type ShownInQueue = {
  readonly reminder: ShownReminder;
  readonly moreCount: number;
  readonly showNext: () => void;
};

/** The reminder to show, and the way to the others; null while there is none. */
export function useShownReminder(): ShownInQueue | null {
  const reminders = useReminders();
  const [turned, setTurned] = useState<Turned | null>(null);
  const shown = shownOf(reminders?.current ?? [], turned);
  if (shown === null) return null;
  const { reminder, moreCount, next } = shown;
  return { reminder, moreCount, showNext: () => setTurned(next) };
}
