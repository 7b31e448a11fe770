import { useState, type KeyboardEvent } from 'react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CalendarCard.module.css';
import { useCalendarActions } from './useCalendarActions.ts';

type CalendarNameProps = {
  readonly calendar: CalendarView;
  readonly isRenaming: boolean;
  readonly onDone: () => void;
};

const NewName = ({ calendar, onDone }: Omit<CalendarNameProps, 'isRenaming'>) => {
  const t = useText();
  const { rename } = useCalendarActions();
  const [name, setName] = useState(calendar.name);
  const keep = (): void => {
    onDone();
    void rename(calendar, name);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <TextField
      label={t('calendars.newName')}
      labelPlacement="hidden"
      value={name}
      onChange={setName}
      onSubmit={keep}
      onBlur={keep}
      onKeyDown={press}
      maxLength={500}
      hasInitialFocus
    />
  );
};

/** What a calendar is called; typed anew in its place. */
export const CalendarName = ({ calendar, isRenaming, onDone }: CalendarNameProps) =>
  isRenaming ? (
    <NewName calendar={calendar} onDone={onDone} />
  ) : (
    <h3 className={styles.name}>{calendar.name}</h3>
  );
