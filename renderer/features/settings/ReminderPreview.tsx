import { BellRing } from 'lucide-react';
import { useStore } from 'zustand';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useNow } from '../../app/clock.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { useText } from '../../app/text.ts';
import { todayStore } from '../../app/todayStore.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { PreviewCard } from './PreviewCard.tsx';
import { callToPreview, leadOf } from './previewedCall.ts';
import styles from './RemindersPage.module.css';
import { usePreviewWords } from './usePreviewWords.ts';

const Facts = () => {
  const t = useText();
  const { remindersShownBy } = useBoot().settings;
  const reminders = useReminders();
  if (reminders === null) return null;
  const isMissing = remindersShownBy === 'system' && !reminders.isSystemReady;
  const way = isMissing ? 'systemMissing' : remindersShownBy;
  return (
    <div className={styles.facts}>
      <p role="status" className={classNames(isMissing && styles.missing)}>
        {t(`settings.reminders.${way}`)}
        {isMissing ? null : ` ${t('settings.reminders.late')}`}
      </p>
      {isMissing ? <p>{t('settings.reminders.late')}</p> : null}
      {reminders.hasTray ? null : <p>{t('settings.reminders.noTray')}</p>}
    </div>
  );
};

const Cards = () => {
  const t = useText();
  const now = useNow('minute');
  const { settings } = useBoot();
  const { areRemindersPrivate } = settings;
  const calls = useStore(todayStore, (state) => (state.status === 'ready' ? state.today.calls : null));
  const call = callToPreview(calls ?? [], now);
  const lead = leadOf(call, settings);
  const { open, hidden } = usePreviewWords(call);
  const [first, second] = areRemindersPrivate ? [hidden, open] : [open, hidden];
  return (
    <>
      <h2 className={styles.heading}>
        {t('settings.reminders.preview.title')}
        {call === null ? (
          <span className={styles.example}>{t('settings.reminders.preview.example')}</span>
        ) : null}
      </h2>
      {lead === null ? (
        <p className={styles.nothing}>{t('settings.reminders.preview.nothing')}</p>
      ) : (
        <>
          <PreviewCard words={first} lead={lead} isInForce />
          <h3 className={styles.second}>
            {t(`settings.reminders.preview.${areRemindersPrivate ? 'notPrivate' : 'inPrivate'}`)}
          </h3>
          <PreviewCard words={second} lead={lead} isInForce={false} />
        </>
      )}
    </>
  );
};

/** What the next reminder will say, openly and in private, with the way to try one. */
export const ReminderPreview = () => {
  const t = useText();
  return (
    <aside className={styles.aside} aria-label={t('settings.reminders.preview.title')}>
      <Cards />
      <div className={styles.test}>
        <Button icon={BellRing} onPress={() => void ask('reminder.test')}>
          {t('settings.reminders.test')}
        </Button>
      </div>
      <Facts />
    </aside>
  );
};
