import { Check } from 'lucide-react';
import type { Question } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useLive } from './PanelContext.ts';
import styles from './QuestionRow.module.css';
import { isDone } from './questions.ts';

const DoneSign = () => {
  const t = useText();
  return (
    <>
      <Icon icon={Check} size={13} strokeWidth={2.4} tone="muted" />
      <VisuallyHidden>{t('live.explore.asked')}</VisuallyHidden>
    </>
  );
};

/** A question that is not in focus: asked, with its answer, or still to come. Pressing it brings it into focus. */
export const QuestionRow = ({ question }: { readonly question: Question }) => {
  const { actions } = useLive();
  const done = isDone(question);
  const answer = question.answer.trim();
  return (
    <li className={classNames(styles.row, done ? styles.done : styles.open)}>
      <button type="button" className={styles.press} onClick={() => actions.focusQuestion(question.id)}>
        <span className={styles.sign}>{done ? <DoneSign /> : null}</span>
        <span className={styles.words}>
          <span className={styles.question}>{question.text}</span>
          {answer === '' ? null : <span className={styles.answer}>{answer}</span>}
        </span>
      </button>
    </li>
  );
};
