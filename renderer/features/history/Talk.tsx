import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import styles from './CallRecord.module.css';

type Entry = { readonly id: string; readonly title: string; readonly text: string };

const isOpen = ({ answer, answeredAt }: LoggedCall['questions'][number]): boolean =>
  answeredAt === null && answer.trim() === '';

/** What has no moment of its own: the client's agenda, questions left open, the seller's own promises. */
export const Talk = ({ call }: { readonly call: LoggedCall }) => {
  const t = useText();
  const open = call.questions.filter(isOpen).map(({ text }) => text.trim());
  const entries: readonly Entry[] = [
    { id: 'agenda', title: t('history.agenda'), text: call.clientAgenda },
    { id: 'why', title: t('history.why'), text: call.clientReason },
    ...call.followUps.map(({ id, text, isDone }) => ({
      id,
      title: t(isDone ? 'drawer.followUpDone' : 'history.followUp'),
      text,
    })),
    { id: 'open', title: t('drawer.openQuestions', { count: open.length }), text: open.join('\n') },
  ].filter(({ text }) => text.trim() !== '');
  if (entries.length === 0) return null;
  return (
    <ul className={styles.talk}>
      {entries.map(({ id, title, text }) => (
        <li key={id} className={styles.entry}>
          <p className={styles.asked}>{title}</p>
          <p className={styles.answer}>{text}</p>
        </li>
      ))}
    </ul>
  );
};
