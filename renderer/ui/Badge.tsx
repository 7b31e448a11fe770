import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** Results have their own four; nothing else may wear them. */
export type BadgeTone = 'gained' | 'fallback' | 'missed' | 'unasked' | 'defined' | 'attention' | 'plain';

export type BadgeProps = {
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly tone?: BadgeTone | undefined;
  /** 22 px, or 20 px in the live panel's bar. */
  readonly size?: 'md' | 'sm' | undefined;
};

/** What a thing is, in icon and word. */
export const Badge = ({ icon, children, tone = 'plain', size = 'md' }: BadgeProps) => (
  <span className={classNames(styles.badge, styles[tone], styles[size])}>
    <Icon icon={icon} size={size === 'sm' ? 12 : 13} strokeWidth={2.1} />
    {children}
  </span>
);
