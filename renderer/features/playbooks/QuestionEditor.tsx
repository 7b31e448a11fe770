import { keysAt, keysOf } from '../../../shared/domain/appKeys.ts';
import { MOST_PLAYBOOK_QUESTIONS } from '../../../shared/lib/limits.ts';
import { useText } from '../../app/text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ReorderList } from '../../ui/ReorderList.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './PlaybookColumn.module.css';
import { useEditedPlaybook } from './PlaybookContext.ts';
import { usePlaybookQuestions } from './usePlaybookQuestions.ts';

const Hint = ({ count }: { readonly count: number }) => {
  const t = useText();
  if (count === 0) return <p className={styles.keys}>{t('playbookScreen.noQuestions')}</p>;
  if (count >= MOST_PLAYBOOK_QUESTIONS) return <p className={styles.keys}>{t('playbookScreen.full')}</p>;
  if (count === 1) return null;
  return (
    <p className={styles.keys}>
      <Kbd keys={keysOf('reorder')} />
      <Kbd keys={keysAt('reorder', 1) ?? []} />
      {t('playbookScreen.reorder')}
    </p>
  );
};

/** The questions that a call begins with, at most nine. */
export const QuestionEditor = () => {
  const t = useText();
  const { questions } = useEditedPlaybook().body;
  const { move, edit, remove, add } = usePlaybookQuestions();
  const isFull = questions.length >= MOST_PLAYBOOK_QUESTIONS;
  const addLabel = t('playbookScreen.addQuestion');
  return (
    <section>
      <SectionHeading
        title={t('playbookScreen.questions')}
        meta={t('playbookScreen.questionCount', { count: questions.length, most: MOST_PLAYBOOK_QUESTIONS })}
      />
      <ReorderList
        label={t('playbookScreen.questionList')}
        rows={questions}
        onMove={move}
        onEdit={edit}
        onRemove={remove}
        words={{
          field: (number) => t('playbookScreen.question', { number }),
          handle: (number) => t('playbookScreen.moveQuestion', { number }),
          remove: (number) => t('playbookScreen.removeQuestion', { number }),
          moved: (row, number, count) => t('playbookScreen.questionMoved', { text: row.text, number, count }),
          placeholder: t('playbookScreen.emptyQuestion'),
        }}
        add={isFull ? undefined : { label: addLabel, placeholder: addLabel, onAdd: add }}
      />
      <Hint count={questions.length} />
    </section>
  );
};
