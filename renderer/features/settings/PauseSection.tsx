import type { Pause } from '../../../shared/schemas/reminder.ts';
import { ask } from '../../app/bridge.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './RemindersPage.module.css';

const PAUSES: readonly Pause[] = ['30-minutes', '1-hour', 'until-tomorrow'];

const pause = (length: Pause | null): void => void ask('reminder.pause', { pause: length });

const Paused = ({ until, now }: { readonly until: number; readonly now: number }) => {
  const t = useText();
  const format = useFormat();
  const when = format.daysAway(until, now) === 0 ? format.time(until) : format.dayAndTime(until);
  return (
    <div className={styles.paused}>
      <p role="status" className={styles.until}>
        {t('settings.reminders.pause.until', { when })}
      </p>
      <Button onPress={() => pause(null)}>{t('settings.reminders.pause.resume')}</Button>
    </div>
  );
};

/** Silence for a while, and the way out of it. */
export const PauseSection = () => {
  const t = useText();
  const now = useNow('minute');
  const until = useReminders()?.pausedUntil ?? null;
  return (
    <section className={styles.pause}>
      <SectionHeading
        title={t('settings.reminders.pause.title')}
        meta={t('settings.reminders.pause.words')}
      />
      {until !== null && until > now ? (
        <Paused until={until} now={now} />
      ) : (
        <div className={styles.pauses}>
          {PAUSES.map((length) => (
            <Button key={length} onPress={() => pause(length)}>
              {t(`settings.reminders.pause.${length}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};
