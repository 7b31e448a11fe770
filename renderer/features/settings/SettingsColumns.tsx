import type { ReactNode } from 'react';
import styles from './SettingsColumns.module.css';

type SettingsColumnsProps = {
  readonly children: ReactNode;
  /** Names what stands beside the settings. */
  readonly title: string;
  /** Paragraphs, and what can be done there. */
  readonly aside: ReactNode;
};

/** A page of settings, and beside them what there is to know. */
export const SettingsColumns = ({ children, title, aside }: SettingsColumnsProps) => (
  <div className={styles.page}>
    <div className={styles.groups}>{children}</div>
    <aside className={styles.aside} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {aside}
    </aside>
  </div>
);
