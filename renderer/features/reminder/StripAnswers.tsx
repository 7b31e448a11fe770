import { ChevronDown } from 'lucide-react';
import type { ShownReminder } from '../../../shared/ipc/reminders.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { DigestRows } from './DigestRows.tsx';
import { ReminderButtons } from './ReminderButtons.tsx';
import { buttonsOf, type ReminderButton } from './reminderButtons.ts';
import { snoozeChoices } from './snoozeChoices.ts';
import { snoozeItems } from './snoozeItems.tsx';
import { useTeller } from './useTeller.ts';

type AnswersProps = { readonly reminder: ShownReminder };

const Snooze = ({ reminder }: AnswersProps) => {
  const teller = useTeller();
  const choices = snoozeChoices(reminder, teller.now);
  if (choices.length === 0) return null;
  const label = teller.t('reminders.window.snooze.label');
  const trigger = (
    <Button size="sm">
      {label}
      <Icon icon={ChevronDown} size={14} />
    </Button>
  );
  return (
    <Menu trigger={trigger} label={label} placement="top end" minWidth={176}>
      {snoozeItems(teller, reminder.id, choices)}
    </Menu>
  );
};

const Lines = ({ reminder }: { readonly reminder: Extract<ShownReminder, { kind: 'digest' }> }) => {
  const { t } = useTeller();
  const { id, entries, isPrivate } = reminder;
  const label = t('reminders.window.strip.show');
  return (
    <Popover trigger={<Button size="sm">{label}</Button>} label={label} placement="top end" width={360}>
      <DigestRows id={id} entries={entries} isPrivate={isPrivate} />
    </Popover>
  );
};

// The view above has the one primary action of the window.
const calm = (buttons: readonly ReminderButton[]): readonly ReminderButton[] =>
  buttons.map((button) => (button.look === 'primary' ? { ...button, look: 'secondary' } : button));

/** Every answer to a reminder, small; the lines of a digest open above. */
export const StripAnswers = ({ reminder }: AnswersProps) => (
  <>
    <ReminderButtons id={reminder.id} buttons={calm(buttonsOf(reminder))} size="sm" />
    <Snooze reminder={reminder} />
    {reminder.kind === 'digest' ? <Lines reminder={reminder} /> : null}
  </>
);
