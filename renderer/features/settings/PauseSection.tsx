import { useState } from 'react';
import type { EpochMs } from '../../../shared/lib/time.ts';
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

type PausedProps = {
  readonly until: EpochMs;
  readonly now: EpochMs;
  /** The keyboard was on what stood here before. */
  readonly hasFocus: boolean;
  readonly onResume: () => void;
};

const Paused = ({ until, now, hasFocus, onResume }: PausedProps) => {
  const t = useText();
  const format = useFormat();
  const when = format.daysAway(until, now) === 0 ? format.time(until) : format.dayAndTime(until);
  return (
    <div className={styles.paused}>
      <p role="status" className={styles.until}>
        {t('settings.reminders.pause.until', { when })}
      </p>
      <Button onPress={onResume} hasInitialFocus={hasFocus}>
        {t('settings.reminders.pause.resume')}
      </Button>
    </div>
  );
};

/** Silence for a while, and the way out of it. */
export const PauseSection = () => {
  const t = useText();
  const now = useNow('minute');
  const until = useReminders()?.pausedUntil ?? null;
  const [hasPressed, setHasPressed] = useState(false);
  const pause = (length: Pause | null): void => {
    setHasPressed(true);
    void ask('reminder.pause', { pause: length });
  };
  return (
    <section className={styles.pause}>
      <SectionHeading
        title={t('settings.reminders.pause.title')}
        meta={t('settings.reminders.pause.words')}
      />
      {until !== null && until > now ? (
        <Paused until={until} now={now} hasFocus={hasPressed} onResume={() => pause(null)} />
      ) : (
        <div className={styles.pauses}>
          {PAUSES.map((length, index) => (
            <Button key={length} hasInitialFocus={hasPressed && index === 0} onPress={() => pause(length)}>
              {t(`settings.reminders.pause.${length}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};
