import { LONGEST_PROSE } from '../../../shared/lib/limits.ts';
import { useText } from '../../app/text.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './CallEditor.module.css';
import { FollowUpFields } from './FollowUpFields.tsx';
import { NoteFields } from './NoteFields.tsx';
import type { CallEditing } from './useCallEditor.ts';

type Props = { readonly editor: CallEditing };

const Answers = ({ editor: { draft, change } }: Props) => {
  const t = useText();
  if (draft.questions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('drawer.questions')}</h3>
      {draft.questions.map(({ id, text, answer }) => (
        <TextArea
          key={id}
          label={text}
          value={answer}
          onChange={(typed) =>
            change({
              questions: draft.questions.map((question) =>
                question.id === id ? { ...question, answer: typed } : question,
              ),
            })
          }
          maxLength={LONGEST_PROSE}
          maxRows={6}
        />
      ))}
    </section>
  );
};

/** What was said in the call: answers, notes, what the client added, what the seller promised. */
export const ConversationFields = ({ editor }: Props) => {
  const t = useText();
  const { draft, change } = editor;
  return (
    <>
      <Answers editor={editor} />
      <NoteFields editor={editor} />
      <FollowUpFields editor={editor} />
      <section className={styles.part}>
        <TextArea
          label={t('history.agenda')}
          value={draft.clientAgenda}
          onChange={(clientAgenda) => change({ clientAgenda })}
          maxLength={LONGEST_PROSE}
          maxRows={6}
        />
        <TextArea
          label={t('history.why')}
          value={draft.clientReason}
          onChange={(clientReason) => change({ clientReason })}
          maxLength={LONGEST_PROSE}
          maxRows={6}
        />
      </section>
    </>
  );
};
