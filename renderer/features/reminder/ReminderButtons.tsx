import { Check, Video, X, type LucideIcon } from 'lucide-react';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Button, type ButtonSize } from '../../ui/Button.tsx';
import { answer } from './answer.ts';
import type { ButtonWord, ReminderButton } from './reminderButtons.ts';

const ICONS: Readonly<Partial<Record<ButtonWord, LucideIcon>>> = { join: Video, kept: Check, broken: X };

type ReminderButtonsProps = {
  readonly id: string;
  readonly buttons: readonly ReminderButton[];
  /** The line of a digest that they belong to. */
  readonly callId?: CallId | undefined;
  /** Read aloud with each button where several lines have the same ones. */
  readonly describedBy?: string | undefined;
  readonly size?: ButtonSize | undefined;
  readonly className?: string | undefined;
};

/** The answers to a reminder, in their order. */
export const ReminderButtons = ({
  id,
  buttons,
  callId,
  describedBy,
  size,
  className,
}: ReminderButtonsProps) => {
  const t = useText();
  return buttons.map(({ action, word, look }) => (
    <Button
      key={word}
      variant={look}
      size={size}
      icon={ICONS[word]}
      className={className}
      aria-describedby={describedBy}
      onPress={() => answer(id, action, callId ?? null)}
    >
      {t(`reminders.window.button.${word}`)}
    </Button>
  ));
};
