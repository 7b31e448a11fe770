import { CircleAlert } from 'lucide-react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import styles from './CalendarCard.module.css';
import { stateWords } from './stateWords.ts';

/** When a calendar was last read, or why it could not be. */
export const CalendarState = ({ calendar }: { readonly calendar: CalendarView }) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const { kind } = calendar.state;
  const isWrong = kind === 'stale' || kind === 'lost';
  return (
    <p role="status" className={classNames(styles.state, isWrong && styles.stale)}>
      {isWrong ? <Icon icon={CircleAlert} size={13} /> : null}
      {kind === 'checking' ? <Spinner size={12} /> : null}
      <span>{stateWords(calendar, { t, format, now })}</span>
    </p>
  );
};
