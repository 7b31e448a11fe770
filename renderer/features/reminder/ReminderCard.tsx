import { useMemo } from 'react';
import { useKeys } from '../../app/keys.ts';
import { answer } from './answer.ts';
import { ReminderBody } from './ReminderBody.tsx';
import { ReminderFooter } from './ReminderFooter.tsx';
import { ReminderHead } from './ReminderHead.tsx';
import type { ShownInQueue } from './useShownReminder.ts';

/** One reminder: what it is about, and every answer to it. */
export const ReminderCard = ({ shown }: { readonly shown: ShownInQueue }) => {
  const { reminder } = shown;
  const { id } = reminder;
  useKeys(useMemo(() => [{ key: 'Escape', run: () => answer(id, 'dismiss') }], [id]));
  return (
    <>
      <ReminderHead shown={shown} />
      <ReminderBody reminder={reminder} />
      <ReminderFooter reminder={reminder} />
    </>
  );
};
