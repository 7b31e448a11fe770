import type { ReactNode } from 'react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './FileQuestions.module.css';
import { choose } from './importStore.ts';

const FORMS = ['day-first', 'month-first'] as const;
const PAST = ['ask', 'deferred', 'not-asked', 'leave-out'] as const;
const DUPLICATES = ['skip', 'update', 'add'] as const;

type Props = { readonly view: ImportView };
type QuestionProps = {
  readonly text: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

const Question = ({ text, hint, children }: QuestionProps) => (
  <div className={styles.question}>
    <div className={styles.words}>
      <p className={styles.text}>{text}</p>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </div>
    {children}
  </div>
);

const DateForm = ({ view }: Props) => {
  const t = useText();
  const { form, isChosen } = view.dateForm;
  return (
    <Question text={t('import.dateForm')}>
      <SegmentedControl
        label={t('import.dateForm')}
        options={FORMS.map((id) => ({ id, text: t(`import.dateForms.${id}`) }))}
        value={isChosen ? form : undefined}
        onChange={(dateForm) => choose({ dateForm })}
      />
    </Question>
  );
};

const Past = ({ view }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const { rowCount, choice } = view.past;
  const text = t('import.past', { count: rowCount, number: number(rowCount) });
  return (
    <Question text={text} hint={t('import.pastHint')}>
      <Select
        {...(choice === null ? { className: styles.open } : {})}
        label={text}
        labelPlacement="hidden"
        placeholder={t('import.chooseOne')}
        options={PAST.map((id) => ({ id, text: t(`import.pastChoices.${id}`) }))}
        value={choice ?? undefined}
        onChange={(past) => choose({ past })}
      />
    </Question>
  );
};

const Duplicates = ({ view }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const { rowCount, choice } = view.duplicates;
  const text = t('import.duplicates', { count: rowCount, number: number(rowCount) });
  return (
    <Question text={text} hint={t('import.duplicatesHint')}>
      <Select
        label={text}
        labelPlacement="hidden"
        placeholder={t('import.chooseOne')}
        options={DUPLICATES.map((id) => ({ id, text: t(`import.duplicateChoices.${id}`) }))}
        value={choice ?? undefined}
        onChange={(duplicates) => choose({ duplicates })}
      />
    </Question>
  );
};

/** What one answer settles for the whole file. */
export const FileQuestions = ({ view }: Props) => {
  const t = useText();
  const isDateOpen = view.dateForm.certainty === 'open';
  const hasPast = view.past.rowCount > 0;
  const hasDuplicates = view.duplicates.rowCount > 0;
  if (!isDateOpen && !hasPast && !hasDuplicates) return null;
  return (
    <section>
      <SectionHeading title={t('import.questions')} />
      {isDateOpen ? <DateForm view={view} /> : null}
      {hasPast ? <Past view={view} /> : null}
      {hasDuplicates ? <Duplicates view={view} /> : null}
    </section>
  );
};
