import styles from './Spinner.module.css';

export type SpinnerProps = {
  readonly size?: number | undefined;
  /** Read aloud; without it the spinner is decoration beside words. */
  readonly label?: string | undefined;
};

/** Work of unknown length, beside the thing that waits. */
export const Spinner = ({ size = 15, label }: SpinnerProps) => (
  <svg
    className={styles.spinner}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.5"
    strokeLinecap="round"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <circle cx="12" cy="12" r="9" className={styles.track} />
    <path d="M21 12a9 9 0 0 0-9-9" />
  </svg>
);
