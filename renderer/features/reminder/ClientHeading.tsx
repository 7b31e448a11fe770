import type { RemindedCall } from '../../../shared/ipc/reminders.ts';
import styles from './ReminderBody.module.css';
import { clientOf } from './reminderWords.ts';
import { useTeller } from './useTeller.ts';

/** Whom the call is with; only its time in private mode. */
export const ClientHeading = ({ call }: { readonly call: RemindedCall }) => {
  const { name, contact } = clientOf(useTeller(), call);
  return (
    <h1 className={styles.client}>
      {name}
      {contact === '' ? null : <span className={styles.contact}> {contact}</span>}
    </h1>
  );
};
