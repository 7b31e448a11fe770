import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ShownReminder } from '../../../shared/ipc/reminders.ts';
import { useKeys, type KeyBinding } from '../../app/keys.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { InlineMenu } from '../../ui/Menu.tsx';
import { ReminderButtons } from './ReminderButtons.tsx';
import { buttonsOf } from './reminderButtons.ts';
import styles from './ReminderFooter.module.css';
import { snoozeChoices, type SnoozeChoice } from './snoozeChoices.ts';
import { snoozeItems } from './snoozeItems.tsx';
import { useTeller } from './useTeller.ts';

const NO_KEYS: readonly KeyBinding[] = [];

/** Escape closes what is open before it means the reminder. */
function useEscapeWhile(isOpen: boolean, close: () => void): void {
  const keys = useMemo(
    () => (isOpen ? [{ key: 'Escape', inDialogs: true, run: close }] : NO_KEYS),
    [isOpen, close],
  );
  useKeys(keys, 'capture');
}

type ReminderProps = { readonly reminder: ShownReminder };
type FooterProps = ReminderProps & { readonly choices: readonly SnoozeChoice[] };

/** The buttons, and what Snooze offers below them: the window grows with it. */
const WithSnooze = ({ reminder, choices }: FooterProps) => {
  const teller = useTeller();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEscapeWhile(isOpen, () => {
    setIsOpen(false);
    button.current?.focus();
  });
  const label = teller.t('reminders.window.snooze.label');
  return (
    <>
      <div className={styles.buttons}>
        <ReminderButtons id={reminder.id} buttons={buttonsOf(reminder)} className={styles.button} />
        <Button
          ref={button}
          className={styles.snooze}
          isExpanded={isOpen}
          onPress={() => setIsOpen((was) => !was)}
        >
          {label}
          <Icon icon={ChevronDown} size={14} />
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.choices}>
          <InlineMenu label={label}>{snoozeItems(teller, reminder.id, choices)}</InlineMenu>
        </div>
      ) : null}
    </>
  );
};

/** The answers to a reminder, in reach also where the display is lower than the reminder. */
export const ReminderFooter = ({ reminder }: ReminderProps) => {
  const { now } = useTeller();
  const choices = snoozeChoices(reminder, now);
  const buttons = buttonsOf(reminder);
  if (buttons.length === 0) return null;
  return (
    <footer className={styles.footer}>
      {choices.length > 0 ? (
        <WithSnooze reminder={reminder} choices={choices} />
      ) : (
        <div className={styles.buttons}>
          <ReminderButtons id={reminder.id} buttons={buttons} className={styles.button} />
        </div>
      )}
    </footer>
  );
};
