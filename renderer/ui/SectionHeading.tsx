import type { ReactNode } from 'react';
import styles from './SectionHeading.module.css';

export type SectionHeadingProps = {
  readonly title: string;
  /** Beside the title: a count or a half sentence. */
  readonly meta?: ReactNode;
  /** At the right: a note or a small control. */
  readonly children?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly id?: string | undefined;
};

/** Names a part of a screen. */
export const SectionHeading = ({ title, meta, children, level = 2, id }: SectionHeadingProps) => {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.heading}>
      <Title id={id} className={styles.title}>
        {title}
      </Title>
      {meta === undefined ? null : <span className={styles.meta}>{meta}</span>}
      {children === undefined ? null : <div className={styles.end}>{children}</div>}
    </div>
  );
};
