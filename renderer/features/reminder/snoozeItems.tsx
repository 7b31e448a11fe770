import type { ReactNode } from 'react';
import { MenuItem } from '../../ui/Menu.tsx';
import { snoozeReminder } from './answer.ts';
import type { Teller } from './reminderWords.ts';
import type { SnoozeChoice } from './snoozeChoices.ts';

/** How long to put a reminder off, each with the time it comes back at. A menu takes items, not a part that holds them. */
export const snoozeItems = (
  { t, format }: Teller,
  id: string,
  choices: readonly SnoozeChoice[],
): readonly ReactNode[] =>
  choices.map(({ snooze, until }) => (
    <MenuItem
      key={snooze}
      id={snooze}
      text={t(`reminders.window.snooze.${snooze}`)}
      count={format.time(until)}
      onAction={() => snoozeReminder(id, snooze)}
    />
  ));
