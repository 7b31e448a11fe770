import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { usePlanning, usePlanState } from './PlanContext.ts';
import type { PlanField } from './planModel.ts';
import styles from './PlanRow.module.css';

type PlanRowProps = {
  readonly field: PlanField;
  /** Null while nothing is known: the row then offers to add it. */
  readonly value: string | null;
  /** Beside the value, quieter. */
  readonly note?: string | undefined;
  readonly icon?: ReactNode;
  /** Other readings, at the right. */
  readonly others?: ReactNode;
  /** The row as fields. */
  readonly fields: ReactNode;
  /** Says more about the value, on a line of its own. */
  readonly below?: ReactNode;
};

/** The fields take the keyboard when the row opens, at the first part that is still empty. */
const OpenFields = ({ children }: { readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parts = [...(box.current?.querySelectorAll<HTMLElement>('input, [role="spinbutton"]') ?? [])];
    const empty = parts.find((part) => part.hasAttribute('data-placeholder'));
    (empty ?? parts[0])?.focus();
  }, []);
  return (
    <div ref={box} className={styles.fields}>
      {children}
    </div>
  );
};

const Value = ({ field, value, note, icon }: PlanRowProps) => {
  const t = useText();
  const { store } = usePlanning();
  const name = t(`plan.row.${field}`);
  const words = value ?? t(`plan.add.${field}`);
  return (
    <button
      type="button"
      className={value === null ? styles.empty : styles.value}
      aria-label={t('plan.change', { name, value: [words, note].filter(Boolean).join(' ') })}
      onClick={() => store.edit(field)}
    >
      {icon}
      <span className={styles.words}>{words}</span>{' '}
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
    </button>
  );
};

/** One part of the call: in words, or as fields once it is chosen. */
export const PlanRow = (props: PlanRowProps) => {
  const t = useText();
  const isEditing = usePlanState((state) => state.editing === props.field);
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{t(`plan.row.${props.field}`)}</dt>
      <dd className={styles.what}>
        {isEditing ? <OpenFields>{props.fields}</OpenFields> : <Value {...props} />}
        {isEditing || props.others === undefined ? null : <div className={styles.others}>{props.others}</div>}
      </dd>
      {props.below === undefined ? null : <dd className={styles.below}>{props.below}</dd>}
    </div>
  );
};
