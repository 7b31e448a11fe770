import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';

export type EmptyStateProps = {
  /** One sentence on what belongs here. */
  readonly children: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** One button. */
  readonly action?: ReactNode;
};

/** What a view says while it holds nothing. */
export const EmptyState = ({ children, icon, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    {icon === undefined ? null : <Icon icon={icon} size={20} tone="muted" />}
    <p className={styles.words}>{children}</p>
    {action}
  </div>
);
