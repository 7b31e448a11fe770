import { classNames } from './classNames.ts';
import styles from './RateBar.module.css';

export type RateBarProps = {
  /** From 0 to 1. */
  readonly fraction: number;
  /** Too few to tell: hatched. */
  readonly isFew?: boolean | undefined;
};

/** A share as a bar; the words beside it say it too. */
export const RateBar = ({ fraction, isFew = false }: RateBarProps) => (
  <span className={styles.track} aria-hidden>
    <span
      className={classNames(styles.fill, isFew && styles.few)}
      style={{ inlineSize: `${Math.min(1, Math.max(0, fraction)) * 100}%` }}
    />
  </span>
);
