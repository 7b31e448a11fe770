import { useText } from '../../app/text.ts';
import { DigestRows, type DigestRowsProps } from './DigestRows.tsx';
import styles from './ReminderBody.module.css';
import { digestTitle } from './reminderWords.ts';

/** What came while the seller was away, each with what can still be done about it. */
export const DigestBody = (props: DigestRowsProps) => {
  const t = useText();
  return (
    <div className={styles.digest}>
      <h1 className={styles.client}>{digestTitle(t, props.entries)}</h1>
      <div className={styles.lines}>
        <DigestRows {...props} />
      </div>
    </div>
  );
};
