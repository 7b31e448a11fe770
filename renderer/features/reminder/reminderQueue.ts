import type { ShownReminder } from '../../../shared/ipc/reminders.ts';

/** The reminder that was turned to, and the newest one at that moment: a newer one comes first again. */
export type Turned = { readonly id: string; readonly newestId: string };

export type Shown = {
  readonly reminder: ShownReminder;
  readonly moreCount: number;
  /** What turning on leads to; it goes round. */
  readonly next: Turned;
};

/** Which of the reminders is shown: the one turned to, else the newest. */
export function shownOf(current: readonly ShownReminder[], turned: Turned | null): Shown | null {
  const newest = current[0];
  if (newest === undefined) return null;
  const wantedId = turned?.newestId === newest.id ? turned.id : newest.id;
  const index = Math.max(
    0,
    current.findIndex(({ id }) => id === wantedId),
  );
  const reminder = current[index] ?? newest;
  const next = current[(index + 1) % current.length] ?? newest;
  return { reminder, moreCount: current.length - 1, next: { id: next.id, newestId: newest.id } };
}
