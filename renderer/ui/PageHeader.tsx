import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { DragRegion } from './DragRegion.tsx';
import { IconButton } from './IconButton.tsx';
import type { Keys } from './keys.ts';
import styles from './PageHeader.module.css';

export type PageHeaderProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Badges and buttons at the right, the primary one last. */
  readonly children?: ReactNode;
  readonly back?:
    { readonly label: string; readonly onPress: () => void; readonly keys?: Keys | undefined } | undefined;
  /** A hairline below, where the columns beneath start at once. */
  readonly hasDivider?: boolean | undefined;
};

/** The top of every screen, 60 high; the window moves with it. */
export const PageHeader = (props: PageHeaderProps) => {
  const { title, subtitle, back, hasDivider = false } = props;
  return (
    <DragRegion as="header" className={classNames(styles.header, hasDivider && styles.divided)}>
      {back === undefined ? null : (
        <IconButton
          icon={ChevronLeft}
          iconSize={17}
          label={back.label}
          keys={back.keys}
          onPress={back.onPress}
          className={styles.back}
        />
      )}
      <div className={styles.names}>
        <h1 className={styles.title}>{title}</h1>
        {subtitle === undefined ? null : <span className={styles.subtitle}>{subtitle}</span>}
      </div>
      <div className={styles.end}>{props.children}</div>
    </DragRegion>
  );
};
