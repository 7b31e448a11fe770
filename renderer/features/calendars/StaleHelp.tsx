import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CalendarCard.module.css';
import { useCalendarActions } from './useCalendarActions.ts';

/** What can be done about a feed that fails; nothing while it does not. */
export const StaleHelp = ({ calendar }: { readonly calendar: CalendarView }) => {
  const t = useText();
  const { check } = useCalendarActions();
  const { state } = calendar;
  if (state.kind !== 'stale') return null;
  return (
    <div className={styles.help}>
      <p className={styles.words}>{t(`calendars.failure.${state.failure}.fix`)}</p>
      <Button size="sm" onPress={() => void check(calendar)}>
        {t('calendars.checkNow')}
      </Button>
    </div>
  );
};
