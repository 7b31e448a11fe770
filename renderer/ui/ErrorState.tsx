import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ErrorState.module.css';
import { Icon } from './Icon.tsx';

export type ErrorStateProps = {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly children?: ReactNode;
  /** Try again, and at most one other way on. */
  readonly action?: ReactNode;
};

/** What a view says when it could not be shown. */
export const ErrorState = ({ title, children, action }: ErrorStateProps) => (
  <div role="alert" className={styles.error}>
    <Icon icon={CircleAlert} size={20} tone="attention" />
    <p className={styles.title}>{title}</p>
    {children === undefined ? null : <div className={styles.words}>{children}</div>}
    {action === undefined ? null : <div className={styles.action}>{action}</div>}
  </div>
);
