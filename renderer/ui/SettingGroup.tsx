import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Card } from './Card.tsx';
import styles from './SettingGroup.module.css';

export type SettingGroupProps = { readonly title: string; readonly children: ReactNode };

/** Settings that belong together: a heading and a card of rows. */
export const SettingGroup = ({ title, children }: SettingGroupProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <Card padding="none">{children}</Card>
    </section>
  );
};

export type SettingRowProps = {
  readonly title: string;
  /** What it does, when the title does not say it. */
  readonly words?: string | undefined;
  /** `attention` for words that say what is wrong. */
  readonly tone?: 'plain' | 'attention' | undefined;
  /** Takes the ids that name and describe its control. */
  readonly children: (ids: { readonly titleId: string; readonly wordsId: string }) => ReactNode;
};

/** One setting: what it is at the left, its control at the right. */
export const SettingRow = ({ title, words, tone = 'plain', children }: SettingRowProps) => {
  const titleId = useId();
  const wordsId = useId();
  return (
    <div className={styles.row}>
      <div className={styles.about}>
        <span id={titleId} className={styles.name}>
          {title}
        </span>
        {words === undefined ? null : (
          <p id={wordsId} className={classNames(styles.words, tone === 'attention' && styles.attention)}>
            {words}
          </p>
        )}
      </div>
      {children({ titleId, wordsId })}
    </div>
  );
};
