import { useStore } from 'zustand';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { AddCalendar } from './AddCalendar.tsx';
import { CalendarCard } from './CalendarCard.tsx';
import { calendarsStore, retryCalendars } from './calendarsStore.ts';
import styles from './CalendarsPage.module.css';

const Failing = () => {
  const t = useText();
  return (
    <ErrorState
      title={t('calendars.failing')}
      action={<Button onPress={() => void retryCalendars()}>{t('calendars.retry')}</Button>}
    >
      {t('calendars.failingWords')}
    </ErrorState>
  );
};

const List = ({ calendars }: { readonly calendars: readonly CalendarView[] }) => {
  const t = useText();
  if (calendars.length === 0) return <p className={styles.empty}>{t('calendars.empty')}</p>;
  return (
    <section>
      <h2 className={styles.heading}>{t('calendars.title')}</h2>
      <ul className={styles.list}>
        {calendars.map((calendar) => (
          <li key={calendar.id}>
            <CalendarCard calendar={calendar} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where calls come from: the calendars that are read, and the ways to add one. */
export const CalendarsPage = () => {
  const t = useText();
  const state = useStore(calendarsStore);
  if (state.status === 'failing') return <Failing />;
  if (state.status === 'loading') {
    return (
      <div className={styles.page}>
        <LoadingRows label={t('calendars.loading')} count={3} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <List calendars={state.calendars} />
      <AddCalendar />
      <p className={styles.note}>{t('calendars.readsOnly')}</p>
    </div>
  );
};
