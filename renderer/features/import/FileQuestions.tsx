import type { ReactNode } from 'react';
import { minutes } from '../../../shared/lib/time.ts';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useBoot } from '../../app/boot.ts';
import { createFormat, useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './FileQuestions.module.css';
import { choose } from './importStore.ts';

const FORMS = ['day-first', 'month-first'] as const;
const HALF_DAY_MINUTES = 12 * 60;
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

/** Both readings of one time of the file, each as the seller writes times. */
const HourForm = ({ view }: Props) => {
  const t = useText();
  const { time } = createFormat(useBoot().locale, 'UTC');
  const { form, isChosen, example } = view.hourForm;
  if (example === null) return null;
  const text = t('import.hourForm', { example: example.text });
  const early = time(minutes(example.minuteOfDay));
  const late = time(minutes(example.minuteOfDay + HALF_DAY_MINUTES));
  return (
    <Question text={text} hint={t('import.hourFormHint', { late })}>
      <SegmentedControl
        label={text}
        options={[
          { id: '24-hour', text: early },
          { id: 'working-day', text: late },
        ]}
        value={isChosen ? form : undefined}
        onChange={(hourForm) => choose({ hourForm })}
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

const QUESTIONS: readonly {
  readonly id: string;
  readonly isAsked: (view: ImportView) => boolean;
  readonly Ask: (props: Props) => ReactNode;
}[] = [
  { id: 'date', isAsked: ({ dateForm }) => dateForm.certainty === 'open', Ask: DateForm },
  { id: 'hour', isAsked: ({ hourForm }) => hourForm.certainty === 'open', Ask: HourForm },
  { id: 'past', isAsked: ({ past }) => past.rowCount > 0, Ask: Past },
  { id: 'duplicates', isAsked: ({ duplicates }) => duplicates.rowCount > 0, Ask: Duplicates },
];

/** What one answer settles for the whole file. */
export const FileQuestions = ({ view }: Props) => {
  const t = useText();
  const asked = QUESTIONS.filter(({ isAsked }) => isAsked(view));
  if (asked.length === 0) return null;
  return (
    <section>
      <SectionHeading title={t('import.questions')} />
      {asked.map(({ id, Ask }) => (
        <Ask key={id} view={view} />
      ))}
    </section>
  );
};
