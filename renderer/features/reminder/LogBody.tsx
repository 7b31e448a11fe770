import type { RemindedCall } from '../../../shared/ipc/reminders.ts';
import { useText } from '../../app/text.ts';
import { PlannedOutcome } from './CallBody.tsx';
import { ClientHeading } from './ClientHeading.tsx';
import styles from './ReminderBody.module.css';

type LogBodyProps = { readonly call: RemindedCall; readonly isPrivate: boolean };

/** A call that is over and waits for its result, with what was planned for it. */
export const LogBody = ({ call, isPrivate }: LogBodyProps) => {
  const t = useText();
  return (
    <div className={styles.body}>
      <ClientHeading call={call} />
      <p className={styles.words}>
        {t(isPrivate ? 'reminders.window.private.log' : 'reminders.window.logNow')}
      </p>
      {call.hasOutcome ? <PlannedOutcome outcome={call.outcome} /> : null}
    </div>
  );
};
