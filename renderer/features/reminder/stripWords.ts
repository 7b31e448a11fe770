import type { RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import { clientOf, digestTitle, headOf, type Teller } from './reminderWords.ts';

export type StripWords = {
  /** How it stands: “In 15 min”. */
  readonly lead: string;
  /** What it is about; blank in private mode where the lead says it all. */
  readonly about: string;
  /** What the call lacks; blank when it lacks nothing. */
  readonly lacks: string;
};

function clientText(teller: Teller, call: RemindedCall): string {
  const { name, contact } = clientOf(teller, call);
  return contact === '' ? name : `${name}, ${contact}`;
}

function aboutOf(teller: Teller, reminder: ShownReminder): string {
  switch (reminder.kind) {
    case 'before':
    case 'no-outcome':
    case 'log-result':
      return clientText(teller, reminder.call);
    case 'promise-due':
      return reminder.isPrivate ? '' : `${clientText(teller, reminder.call)}: ${reminder.promised}`;
    case 'digest':
      return digestTitle(teller.t, reminder.entries);
    case 'test':
      return teller.t('reminders.window.test.title');
  }
}

function lacksOf({ t }: Teller, reminder: ShownReminder): string {
  if (reminder.kind === 'log-result') return t('reminders.window.strip.needsResult');
  const isAhead = reminder.kind === 'before' || reminder.kind === 'no-outcome';
  return isAhead && !reminder.call.hasOutcome ? t('reminders.window.strip.noOutcome') : '';
}

/** A reminder in one line. */
export const stripWords = (teller: Teller, reminder: ShownReminder): StripWords => ({
  lead: headOf(teller, reminder).lead,
  about: aboutOf(teller, reminder),
  lacks: lacksOf(teller, reminder),
});
