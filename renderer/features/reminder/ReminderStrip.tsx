import { ChevronRight, X } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { answer } from './answer.ts';
import styles from './ReminderStrip.module.css';
import { StripAnswers } from './StripAnswers.tsx';
import { stripWords } from './stripWords.ts';
import { useShownReminder, type ShownInQueue } from './useShownReminder.ts';
import { useTeller } from './useTeller.ts';

type StripProps = { readonly shown: ShownInQueue };

const Words = ({ shown }: StripProps) => {
  const { lead, about, lacks } = stripWords(useTeller(), shown.reminder);
  return (
    <p className={styles.words} role="status">
      <b className={styles.lead}>{lead}</b> <span className={styles.about}>{about}</span>{' '}
      {lacks === '' ? null : <span className={styles.lacks}>{lacks}</span>}
    </p>
  );
};

const More = ({ shown: { moreCount, showNext } }: StripProps) => {
  const t = useText();
  if (moreCount === 0) return null;
  return (
    <Button
      variant="ghost"
      size="sm"
      aria-label={t('reminders.window.showNext', { count: moreCount })}
      onPress={showNext}
    >
      {t('reminders.window.more', { count: moreCount })}
      <Icon icon={ChevronRight} size={12} />
    </Button>
  );
};

/** The reminder on screen, in the window that a click on a notification opens: one line, the same answers. */
export const ReminderStrip = () => {
  const t = useText();
  const shown = useShownReminder();
  if (shown === null) return null;
  const { reminder } = shown;
  return (
    <section className={styles.dock} aria-label={t('reminders.window.strip.label')}>
      <div className={styles.strip}>
        <BrandMark size={15} />
        <Words shown={shown} />
        <div className={styles.answers}>
          <More shown={shown} />
          <StripAnswers key={reminder.id} reminder={reminder} />
          <IconButton
            icon={X}
            label={t('reminders.window.dismiss')}
            tooltipPlacement="top"
            onPress={() => answer(reminder.id, 'dismiss')}
          />
        </div>
      </div>
    </section>
  );
};
