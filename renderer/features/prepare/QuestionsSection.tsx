import { keysAt, keysOf } from '../../../shared/domain/appKeys.ts';
import { useText } from '../../app/text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ReorderList } from '../../ui/ReorderList.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { PlaybookChoice } from './PlaybookChoice.tsx';
import styles from './Prepare.module.css';
import { MOST_QUESTIONS } from './questionList.ts';
import { usePreparation } from './preparation.ts';
import { useQuestions } from './useQuestions.ts';

const ReorderHint = () => {
  const t = useText();
  return (
    <p className={styles.keys}>
      <Kbd keys={keysOf('reorder')} />
      <Kbd keys={keysAt('reorder', 1) ?? []} />
      {t('prepare.questions.reorder')}
    </p>
  );
};

const Hint = ({ count }: { readonly count: number }) => {
  const t = useText();
  if (count === 0) return <p className={styles.keys}>{t('prepare.questions.empty')}</p>;
  if (count >= MOST_QUESTIONS) return <p className={styles.keys}>{t('prepare.questions.full')}</p>;
  return count > 1 ? <ReorderHint /> : null;
};

/** What to ask in the call, in order: edited where it stands, moved by hand or by keys. */
export const QuestionsSection = () => {
  const t = useText();
  const { call } = usePreparation();
  const { rows, move, edit, remove, add } = useQuestions();
  const isFull = call.questions.length >= MOST_QUESTIONS;
  return (
    <section>
      <SectionHeading title={t('prepare.questions.title')}>
        <PlaybookChoice />
      </SectionHeading>
      <ReorderList
        label={t('prepare.questions.list')}
        rows={rows}
        onMove={move}
        onEdit={edit}
        onRemove={remove}
        words={{
          field: (number) => t('prepare.questions.question', { number }),
          handle: (number) => t('prepare.questions.move', { number }),
          remove: (number) => t('prepare.questions.removeLabel', { number }),
          moved: (row, number, count) => t('prepare.questions.moved', { text: row.text, number, count }),
          placeholder: t('prepare.questions.placeholder'),
        }}
        add={
          isFull
            ? undefined
            : { label: t('prepare.questions.add'), placeholder: t('prepare.questions.add'), onAdd: add }
        }
      />
      <Hint count={call.questions.length} />
    </section>
  );
};
