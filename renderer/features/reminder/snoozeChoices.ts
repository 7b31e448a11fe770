import type { RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Snooze } from '../../../shared/schemas/reminder.ts';

export type SnoozeChoice = { readonly snooze: Snooze; readonly until: EpochMs };

const SPANS = [
  { snooze: '5-minutes', minutes: 5 },
  { snooze: '10-minutes', minutes: 10 },
] as const;

const spansBefore = (now: EpochMs, end: EpochMs): readonly SnoozeChoice[] =>
  SPANS.map(({ snooze, minutes: count }) => ({ snooze, until: now + minutes(count) })).filter(
    ({ until }) => until < end,
  );

function beforeCall({ startsAt, endsAt }: RemindedCall, now: EpochMs): readonly SnoozeChoice[] {
  if (startsAt <= now) return spansBefore(now, endsAt);
  return [...spansBefore(now, startsAt), { snooze: 'until-start', until: startsAt }];
}

/**
 * How long a reminder can be put off, and until when. What would come after the start, or once the call is over, is left
 * out; so is all of it where there is nothing to wait for.
 */
export function snoozeChoices(reminder: ShownReminder, now: EpochMs): readonly SnoozeChoice[] {
  switch (reminder.kind) {
    case 'before':
    case 'no-outcome':
      return beforeCall(reminder.call, now);
    // A result that is missing waits on the tray and under Today anyway.
    case 'log-result':
    case 'promise-due':
    case 'digest':
    case 'test':
      return [];
  }
}
