import { Check, Circle } from 'lucide-react';
import { findDueDate } from '../../../shared/domain/dueDate/readDueDate.ts';
import { callDate, dueOn } from '../../../shared/domain/promise.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Outcome.module.css';
import { SLOTS, type Slot } from '../../app/outcomeSentence.ts';
import { usePreparation } from './preparation.ts';
import type { OutcomeBuilder } from './useOutcome.ts';

/** The day that was understood, so that "Friday" can mean only one. */
const UnderstoodDay = () => {
  const format = useFormat();
  const { call } = usePreparation();
  const { when, what } = call.outcome;
  const date = dueOn(when, call) ?? findDueDate(what, { callDate: callDate(call) })?.date ?? null;
  const day = date === null ? '' : format.plainDay(date);
  // Words that already are that day need no second reading.
  return when.includes(day) ? null : <span className={styles.day}>{day}</span>;
};

type SlotCheckProps = { readonly slot: Slot; readonly isDone: boolean };

const SlotCheck = ({ slot, isDone }: SlotCheckProps) => {
  const t = useText();
  return (
    <li className={isDone ? styles.done : undefined}>
      <Icon icon={isDone ? Check : Circle} size={isDone ? 14 : 12} strokeWidth={isDone ? 2.4 : 1.75} />
      {t(`prepare.outcome.checks.${slot}`)}
      {isDone ? null : <VisuallyHidden>{t('prepare.outcome.notYet')}</VisuallyHidden>}
      {slot === 'when' && isDone ? <UnderstoodDay /> : null}
    </li>
  );
};

/** What makes an outcome one that can be asked for: someone, an act, a day. */
export const OutcomeChecks = ({ builder }: { readonly builder: OutcomeBuilder }) => {
  const t = useText();
  const isSound = (slot: Slot): boolean => builder.findings.every((finding) => finding.slot !== slot);
  return (
    <div className={styles.checks}>
      <ul>
        {SLOTS.map((slot) => (
          <SlotCheck key={slot} slot={slot} isDone={isSound(slot)} />
        ))}
      </ul>
      {builder.advice.kind === 'sound' ? <p>{t('prepare.outcome.ready')}</p> : null}
    </div>
  );
};
