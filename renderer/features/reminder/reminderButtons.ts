import type { DigestEntry, RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import type { ReminderAction } from '../../../shared/schemas/reminder.ts';

export type ButtonWord =
  'prepare' | 'define' | 'join' | 'log' | 'logShort' | 'kept' | 'broken' | 'notYet' | 'open' | 'gotIt';

export type ReminderButton = {
  readonly action: ReminderAction;
  readonly word: ButtonWord;
  readonly look: 'primary' | 'secondary' | 'ghost';
};

const button = (
  action: ReminderAction,
  word: ButtonWord,
  look: ReminderButton['look'] = 'secondary',
): ReminderButton => ({ action, word, look });

const PROMISE = [button('promise-kept', 'kept'), button('promise-broken', 'broken')];
const OPEN = [button('open', 'open', 'primary')];

function beforeCall({ hasOutcome, canJoin }: RemindedCall): readonly ReminderButton[] {
  const join = canJoin ? [button('join', 'join', hasOutcome ? 'primary' : 'secondary')] : [];
  if (!hasOutcome) return [button('prepare', 'define', 'primary'), ...join];
  return [button('prepare', 'prepare', canJoin ? 'secondary' : 'primary'), ...join];
}

// Whether a promise was kept can't be said of one that is not shown.
const promiseDue = (isPrivate: boolean): readonly ReminderButton[] =>
  isPrivate ? OPEN : [...PROMISE, button('dismiss', 'notYet', 'ghost')];

const noOutcome = (call: RemindedCall): readonly ReminderButton[] =>
  beforeCall(call.hasOutcome ? call : { ...call, canJoin: false });

/** What can be done about a reminder, in the order in which it stands; one primary at most. */
export function buttonsOf(reminder: ShownReminder): readonly ReminderButton[] {
  switch (reminder.kind) {
    case 'before':
      return beforeCall(reminder.call);
    case 'no-outcome':
      return noOutcome(reminder.call);
    case 'log-result':
      return [button('log', 'log', 'primary')];
    case 'promise-due':
      return promiseDue(reminder.isPrivate);
    case 'digest':
      return [];
    case 'test':
      return [button('dismiss', 'gotIt', 'primary')];
  }
}

function buttonsOfEntry(entry: DigestEntry, isPrivate: boolean): readonly ReminderButton[] {
  switch (entry.about) {
    case 'ahead':
      return [button('prepare', 'prepare')];
    case 'under-way':
      return entry.canJoin ? [button('join', 'join', 'primary')] : [button('prepare', 'prepare')];
    case 'needs-result':
      return [button('log', 'logShort')];
    case 'promise-due':
      return isPrivate ? [button('open', 'open')] : PROMISE;
  }
}

/** The buttons of each line of a digest: the first call that can be joined is the primary one. */
export function digestButtons(
  entries: readonly DigestEntry[],
  isPrivate: boolean,
): readonly (readonly ReminderButton[])[] {
  const first = entries.findIndex(({ about, canJoin }) => about === 'under-way' && canJoin);
  return entries.map((entry, index) =>
    buttonsOfEntry(entry, isPrivate).map((of) => (index === first ? of : { ...of, look: 'secondary' })),
  );
}
