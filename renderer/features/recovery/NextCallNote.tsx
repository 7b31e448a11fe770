import { useStore } from 'zustand';
import { minutes } from '../../../shared/lib/time.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { todayStore } from '../../app/todayStore.ts';
import styles from './NextCallNote.module.css';

const SOON_MINUTES = 90;

/** The next call's time, so that it stays in view while this is read. */
export const NextCallNote = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const next = useStore(todayStore, (state) =>
    state.status === 'ready'
      ? state.today.calls.find((call) => call.stage === 'planned' && call.startsAt >= now)
      : undefined,
  );
  if (next === undefined) return null;
  const { company, startsAt } = next;
  const count = Math.max(1, Math.ceil((startsAt - now) / minutes(1)));
  const isToday = format.daysAway(startsAt, now) === 0;
  const when = isToday ? format.time(startsAt) : format.dayAndTime(startsAt);
  return (
    <p className={styles.note}>
      {count <= SOON_MINUTES
        ? t('recovery.nextSoon', { company, count })
        : t('recovery.next', { company, when })}
    </p>
  );
};
