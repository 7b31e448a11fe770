import { snoozeKey } from '../../../shared/domain/reminderPlan/occasions.ts';
import { days, type EpochMs } from '../../../shared/lib/time.ts';
import type { ReminderStore } from '../../reminderPorts.ts';
import type { FindCall } from './entries.ts';

/** Far longer than any reminder can come due again. */
const MARKS_KEPT_MS = days(30);
const SNOOZES_KEPT_MS = days(2);
const EVERY_MS = days(1);

export type HousekeepingDeps = { readonly store: ReminderStore; readonly find: FindCall };

/** Snoozes that have fired, or whose call is gone, have done their work. */
function tidySnoozes({ store, find }: HousekeepingDeps, now: EpochMs): void {
  for (const [id, until] of [...store.snoozes()]) {
    const call = find(id);
    const isDone =
      call === null || store.marks().has(snoozeKey(call, until)) || until < now - SNOOZES_KEPT_MS;
    if (isDone && until <= now) store.snooze(id, null);
  }
}

/**
 * Counted from the newest mark of the past, not from now: a clock that runs ahead by months must not make marks of
 * this week look old.
 */
function forgetOldMarks({ store }: HousekeepingDeps, now: EpochMs): void {
  const past = [...store.marks().values()].filter((at) => at <= now);
  if (past.length > 0) store.forgetMarksBefore(past.reduce((a, b) => Math.max(a, b)) - MARKS_KEPT_MS);
}

/** Keeps what is stored of reminders small; to be run after each plan. */
export function createHousekeeping(deps: HousekeepingDeps): (now: EpochMs) => void {
  let forgotAt: EpochMs | null = null;
  return (now) => {
    tidySnoozes(deps, now);
    if (forgotAt !== null && Math.abs(now - forgotAt) < EVERY_MS) return;
    forgotAt = now;
    forgetOldMarks(deps, now);
  };
}
