import { useText } from '../../app/text.ts';
import styles from './ReminderBody.module.css';

/** What a test of the reminders shows. */
export const TestBody = () => {
  const t = useText();
  return (
    <div className={styles.body}>
      <h1 className={styles.client}>{t('reminders.window.test.title')}</h1>
      <p className={styles.words}>{t('reminders.window.test.words')}</p>
    </div>
  );
};
