import { useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import type { CallDetails, DetailsProblem } from './callDetails.ts';
import styles from './Details.module.css';
import { MOST_LINE_CHARACTERS } from './preparation.ts';
import { useDetails, type DetailsEditor } from './useDetails.ts';

type PartProps = { readonly editor: DetailsEditor; readonly onDone: () => void };

type WordsFieldProps = PartProps & {
  readonly field: 'company' | 'contact' | 'contactRole' | 'opportunity' | 'meetingUrl';
  readonly text: 'company' | 'contact' | 'role' | 'opportunity' | 'link';
  readonly hasInitialFocus?: boolean;
};

const WITH_EXAMPLE = new Set(['contact', 'role', 'opportunity', 'link']);

function useErrors(editor: DetailsEditor) {
  const t = useText();
  return (problem: DetailsProblem): string | undefined =>
    editor.problemWith(problem) ? t(`prepare.details.errors.${problem}`) : undefined;
}

const problemOfText = (text: string): DetailsProblem | null =>
  text === 'company' || text === 'link' ? text : null;

const WordsField = ({ editor, onDone, field, text, hasInitialFocus = false }: WordsFieldProps) => {
  const t = useText();
  const error = useErrors(editor);
  const [isBeingTyped, setIsBeingTyped] = useState(hasInitialFocus);
  const problem = isBeingTyped ? null : problemOfText(text);
  const change = (value: string): void => editor.change({ [field]: value } satisfies Partial<CallDetails>);
  return (
    <TextField
      label={t(`prepare.details.${text}`)}
      value={editor.details[field]}
      onChange={change}
      onFocus={() => setIsBeingTyped(true)}
      onBlur={() => setIsBeingTyped(false)}
      onSubmit={onDone}
      error={problem === null ? undefined : error(problem)}
      placeholder={WITH_EXAMPLE.has(text) ? t(`prepare.details.${text}Example`) : undefined}
      maxLength={MOST_LINE_CHARACTERS}
      type={field === 'meetingUrl' ? 'url' : 'text'}
      hasInitialFocus={hasInitialFocus}
    />
  );
};

const TimesFields = ({ editor }: Pick<PartProps, 'editor'>) => {
  const t = useText();
  const error = useErrors(editor);
  const { details, change } = editor;
  return (
    <div className={styles.times}>
      <DateField
        label={t('prepare.details.date')}
        value={details.date}
        onChange={(date) => change({ date })}
        error={error('date')}
      />
      <TimeField
        label={t('prepare.details.time')}
        value={details.time}
        onChange={(time) => change({ time })}
        error={error('time')}
      />
      <NumberField
        label={t('prepare.details.length')}
        value={details.durationMinutes}
        onChange={(durationMinutes) => change({ durationMinutes })}
        minValue={1}
        maxValue={1440}
        unit="minute"
        error={error('length')}
      />
    </div>
  );
};

/** The appointment: saved as it is typed; what cannot be saved says why. */
export const DetailsForm = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useText();
  const editor = useDetails();
  const part = { editor, onDone };
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <WordsField {...part} field="company" text="company" />
        <WordsField {...part} field="contact" text="contact" hasInitialFocus />
        <WordsField {...part} field="contactRole" text="role" />
        <WordsField {...part} field="opportunity" text="opportunity" />
      </div>
      <TimesFields editor={editor} />
      <WordsField {...part} field="meetingUrl" text="link" />
      <div className={styles.actions}>
        <Button onPress={onDone}>{t('prepare.details.done')}</Button>
      </div>
    </div>
  );
};
