import type { Call } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { momentOf } from './callFacts.ts';
import styles from './CallRecord.module.css';

type Entry = { readonly id: string; readonly title: string; readonly text: string };

/** What was said in the call: the client's agenda, answers, notes in their order, the seller's own promises. */
export const Talk = ({ call }: { readonly call: Call }) => {
  const t = useText();
  const notes = call.notes.map(({ id, text, at }) => {
    const moment = momentOf(call, at);
    return { id, text, title: moment === null ? t('history.note') : t('history.noteAt', { moment }) };
  });
  const entries: readonly Entry[] = [
    { id: 'agenda', title: t('history.agenda'), text: call.clientAgenda },
    { id: 'why', title: t('history.why'), text: call.clientReason },
    ...call.questions.map(({ id, text, answer }) => ({ id, title: text, text: answer })),
    ...notes,
    ...call.followUps.map(({ id, text }) => ({ id, title: t('history.followUp'), text })),
  ].filter(({ text }) => text.trim() !== '');
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
