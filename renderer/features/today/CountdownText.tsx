import { clockText } from '../../../shared/lib/time.ts';
import { useText, type Text } from '../../app/text.ts';
import styles from './CountdownText.module.css';
import { numberParts, type Countdown } from './nextCall.ts';

type CountdownTextProps = { readonly countdown: Countdown };

function words(t: Text, countdown: Exclude<Countdown, { readonly kind: 'clock' }>): string {
  switch (countdown.kind) {
    case 'hours':
      return countdown.minutes === 0
        ? t('today.hero.inWholeHours', { hours: countdown.hours })
        : t('today.hero.inHours', { hours: countdown.hours, minutes: countdown.minutes });
    case 'days':
      return t('today.hero.inDays', { count: countdown.days });
    case 'late':
      return countdown.minutes === 0
        ? t('today.hero.lateNow')
        : t('today.hero.late', { count: countdown.minutes });
  }
}

/** A time in large figures with a word beside it. */
export const BigClock = ({ figures, word }: { readonly figures: string; readonly word: string }) => (
  <p className={styles.line} role="timer">
    <span className={styles.figures}>{figures}</span> <span className={styles.word}>{word}</span>
  </p>
);

/** How long until the call: figures large, words small. */
export const CountdownText = ({ countdown }: CountdownTextProps) => {
  const t = useText();
  if (countdown.kind === 'clock') {
    return <BigClock figures={clockText(countdown.leftMs)} word={t('today.hero.toGo')} />;
  }
  const parts = numberParts(words(t, countdown));
  const isWordOnly = parts.every((part) => !part.isNumber);
  return (
    <p className={styles.line} role="timer">
      {parts.map((part) => (
        <span key={part.text} className={part.isNumber || isWordOnly ? styles.figures : styles.word}>
          {part.text}{' '}
        </span>
      ))}
    </p>
  );
};
