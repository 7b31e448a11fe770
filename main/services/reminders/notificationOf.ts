import type { RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import { minutes } from '../../../shared/lib/time.ts';
import type { ReminderAction, Snooze } from '../../../shared/schemas/reminder.ts';
import type { SystemNotification } from '../../reminderPorts.ts';
import { notificationWords, type Voice } from './notificationWords.ts';

type Buttons = SystemNotification['buttons'];
/** What a button does; a snooze names how long. */
type ButtonAction = ReminderAction | `snooze:${Snooze}`;

const button = ({ texts }: Voice, action: ButtonAction, key: string): Buttons[number] => ({
  action,
  text: texts.text(`reminders.system.button.${key}`),
});

const snoozeButtons = (voice: Voice, snoozes: readonly Snooze[]): Buttons =>
  snoozes.map((snooze) => button(voice, `snooze:${snooze}`, snooze));

function callButtons(voice: Voice, call: RemindedCall, snoozes: readonly Snooze[]): Buttons {
  const join = call.canJoin ? [button(voice, 'join', 'join')] : [];
  const prepare = button(voice, 'prepare', call.hasOutcome ? 'prepare' : 'define');
  const first = call.hasOutcome ? [...join, prepare] : [prepare, ...join];
  return [...first, ...snoozeButtons(voice, snoozes)];
}

function buttonsOf(voice: Voice, shown: ShownReminder, snoozes: readonly Snooze[]): Buttons {
  switch (shown.kind) {
    case 'before':
      return callButtons(voice, shown.call, snoozes);
    case 'no-outcome':
      return [button(voice, 'prepare', 'define'), ...snoozeButtons(voice, snoozes)];
    case 'log-result':
      return [button(voice, 'log', 'log')];
    case 'promise-due':
      return [button(voice, 'promise-kept', 'kept'), button(voice, 'promise-broken', 'broken')];
    case 'digest':
    case 'test':
      return [];
  }
}

const CLOSES_AFTER_MS: Readonly<Record<ShownReminder['kind'], number>> = {
  before: minutes(5),
  'no-outcome': minutes(5),
  'promise-due': minutes(5),
  test: minutes(5),
  'log-result': minutes(10),
  digest: minutes(10),
};

/** A reminder as a notification of the system; `snoozes` are the ways in which its call can be put off. */
export const notificationOf = (
  voice: Voice,
  shown: ShownReminder,
  snoozes: readonly Snooze[],
): SystemNotification => ({
  id: shown.id,
  ...notificationWords(voice, shown),
  buttons: buttonsOf(voice, shown, snoozes),
  closesAfterMs: CLOSES_AFTER_MS[shown.kind],
});
