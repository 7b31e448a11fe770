import type { RemindedCall } from '../../../shared/ipc/reminders.ts';
import { useText } from '../../app/text.ts';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { ClientHeading } from './ClientHeading.tsx';
import styles from './ReminderBody.module.css';

type PromiseBodyProps = {
  readonly call: RemindedCall;
  readonly promised: string;
  readonly isPrivate: boolean;
};

const Hidden = () => {
  const t = useText();
  return (
    <div className={styles.body}>
      <h1 className={styles.client}>{t('reminders.window.private.promise')}</h1>
      <p className={styles.words}>{t('reminders.window.private.open')}</p>
    </div>
  );
};

/** What the client agreed to do and by now should have. */
export const PromiseBody = ({ call, promised, isPrivate }: PromiseBodyProps) => {
  const t = useText();
  if (isPrivate) return <Hidden />;
  return (
    <div className={styles.body}>
      <ClientHeading call={call} />
      <p className={styles.promised}>{t('reminders.window.promised')}</p>
      <VoiceText size={17} className={styles.promise}>
        {promised}
      </VoiceText>
    </div>
  );
};
