import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './WayRow.module.css';

export type WayRowProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly words: string;
  /** Of the title. */
  readonly level: 2 | 3;
  /** Below the words. */
  readonly children?: ReactNode;
  /** The button at the right. */
  readonly action?: ReactNode;
};

/** One of several ways to the same thing, in a card of them. */
export const WayRow = ({ icon, title, words, level, children, action }: WayRowProps) => {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.row}>
      <span className={styles.sign}>
        <Icon icon={icon} size={16} />
      </span>
      <div className={styles.about}>
        <Title className={styles.name}>{title}</Title>
        <p className={styles.words}>{words}</p>
        {children}
      </div>
      {action}
    </div>
  );
};
