import { LONGEST_LINE } from '../../../shared/lib/limits.ts';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

type Props = { readonly editor: CallEditing };

const Times = ({ editor: { draft, change, errorOf } }: Props) => {
  const t = useText();
  return (
    <>
      <DateField
        label={t('prepare.details.date')}
        value={draft.date}
        onChange={(date) => change({ date })}
        error={errorOf('date')}
      />
      <div className={styles.pair}>
        <TimeField
          label={t('prepare.details.time')}
          value={draft.time}
          onChange={(time) => change({ time })}
          error={errorOf('time')}
        />
        <NumberField
          label={t('prepare.details.length')}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          minValue={1}
          maxValue={1_440}
          unit="minute"
          error={errorOf('length')}
        />
      </div>
    </>
  );
};

/** With whom, about what, when and how long. */
export const AppointmentFields = ({
  editor,
  hasInitialFocus,
}: Props & { readonly hasInitialFocus: boolean }) => {
  const t = useText();
  const { draft, change, errorOf } = editor;
  return (
    <section className={styles.part} aria-label={t('history.call')}>
      <TextField
        label={t('prepare.details.company')}
        value={draft.company}
        onChange={(company) => change({ company })}
        error={errorOf('company')}
        maxLength={LONGEST_LINE}
        hasInitialFocus={hasInitialFocus}
      />
      <div className={styles.pair}>
        <TextField
          label={t('prepare.details.contact')}
          value={draft.contact}
          onChange={(contact) => change({ contact })}
          maxLength={LONGEST_LINE}
        />
        <TextField
          label={t('prepare.details.role')}
          value={draft.contactRole}
          onChange={(contactRole) => change({ contactRole })}
          maxLength={LONGEST_LINE}
        />
      </div>
      <TextField
        label={t('prepare.details.opportunity')}
        value={draft.opportunity}
        onChange={(opportunity) => change({ opportunity })}
        maxLength={LONGEST_LINE}
      />
      <Times editor={editor} />
    </section>
  );
};
