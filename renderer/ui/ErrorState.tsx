import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ErrorState.module.css';
import { Icon } from './Icon.tsx';

export type ErrorStateProps = {
  /** What happened. */
  readonly title: string;
  /** Set where the whole page could not be shown. */
  readonly titleAs?: 'p' | 'h1' | undefined;
  /** What to do. */
  readonly children?: ReactNode;
  /** Try again, and at most one other way on. */
  readonly action?: ReactNode;
};

/** What a view says when it could not be shown. */
export const ErrorState = ({ title, titleAs: Title = 'p', children, action }: ErrorStateProps) => (
  <div role="alert" className={styles.error}>
    <Icon icon={CircleAlert} size={20} tone="attention" />
    <Title className={styles.title}>{title}</Title>
    {children === undefined ? null : <div className={styles.words}>{children}</div>}
    {action === undefined ? null : <div className={styles.action}>{action}</div>}
  </div>
);
