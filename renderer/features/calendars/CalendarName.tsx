import { useRef, useState, type KeyboardEvent } from 'react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CalendarCard.module.css';
import { useCalendarActions } from './useCalendarActions.ts';

type CalendarNameProps = {
  readonly calendar: CalendarView;
  readonly isRenaming: boolean;
  /** By a key: the keyboard then goes back to where renaming began. */
  readonly onDone: (isByKey: boolean) => void;
};

const NewName = ({ calendar, onDone }: Omit<CalendarNameProps, 'isRenaming'>) => {
  const t = useText();
  const { rename } = useCalendarActions();
  const [name, setName] = useState(calendar.name);
  const isDone = useRef(false);
  // Leaving the field by a key takes the focus away too, which is no second answer.
  const end = (isByKey: boolean, isKept: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(isByKey);
    if (isKept) void rename(calendar, name);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(true, false);
  };
  return (
    <TextField
      label={t('calendars.newName')}
      labelPlacement="hidden"
      value={name}
      onChange={setName}
      onSubmit={() => end(true, true)}
      onBlur={() => end(false, true)}
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
