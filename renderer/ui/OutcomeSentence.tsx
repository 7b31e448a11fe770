import type { ReactNode } from 'react';
import styles from './OutcomeSentence.module.css';

export type OutcomeSentenceProps = {
  /** Words and `OutcomeSlot`s, in the order the language wants them. */
  readonly children: ReactNode;
  readonly size?: 17 | 22 | undefined;
};

/** The sentence that holds the slots: serif, open lines, arrow keys walk from slot to slot. */
export const OutcomeSentence = ({ children, size = 22 }: OutcomeSentenceProps) => (
  <p data-outcome-sentence className={size === 22 ? styles.large : styles.small}>
    {children}
  </p>
);
