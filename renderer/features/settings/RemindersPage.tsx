import { useReminders } from '../../app/remindersStore.ts';
import { useText } from '../../app/text.ts';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { LeadTimesRow } from './LeadTimesRow.tsx';
import { PauseSection } from './PauseSection.tsx';
import { ReminderLook } from './ReminderLook.tsx';
import { ReminderPreview } from './ReminderPreview.tsx';
import styles from './RemindersPage.module.css';
import { LogRow, NoOutcomeRow, PromiseRow } from './ReminderTimes.tsx';

const LiveRow = () => {
  const t = useText();
  const hasTray = useReminders()?.hasTray ?? true;
  return (
    <SettingRow
      title={t('settings.reminders.live.title')}
      words={t(hasTray ? 'settings.reminders.live.words' : 'settings.reminders.live.wordsNoTray')}
    >
      {() => <span className={styles.always}>{t('settings.reminders.live.always')}</span>}
    </SettingRow>
  );
};

/** When reminders come, how they look, and a pause; at the right what the next one will say. */
export const RemindersPage = () => {
  const t = useText();
  return (
    <div className={styles.page}>
      <div className={styles.choices}>
        <SettingGroup title={t('settings.reminders.before')}>
          <LeadTimesRow />
          <NoOutcomeRow />
          <LiveRow />
        </SettingGroup>
        <SettingGroup title={t('settings.reminders.after')}>
          <LogRow />
          <PromiseRow />
        </SettingGroup>
        <ReminderLook />
        <PauseSection />
      </div>
      <ReminderPreview />
    </div>
  );
};
