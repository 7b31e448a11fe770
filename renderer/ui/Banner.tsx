import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

export type BannerAction = {
  readonly label: string;
  readonly onPress: () => void;
  readonly isPending?: boolean | undefined;
};

export type BannerProps = {
  readonly icon: LucideIcon;
  /** The few words that say it all, set heavier. */
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly tone?: 'attention' | 'plain' | undefined;
  readonly action?: BannerAction | undefined;
  readonly secondAction?: BannerAction | undefined;
};

/** One sentence under the header while something is not saved or not current. */
export const Banner = (props: BannerProps) => {
  const { icon, title, tone = 'attention', action, secondAction } = props;
  return (
    <div
      role={tone === 'attention' ? 'alert' : 'status'}
      data-edge
      className={classNames(styles.banner, styles[tone])}
    >
      <Icon icon={icon} size={16} />
      <p className={styles.words}>
        {title === undefined ? null : <b className={styles.title}>{title} </b>}
        {props.children}
      </p>
      {action === undefined ? null : (
        <Button
          size="sm"
          onPress={action.onPress}
          isPending={action.isPending ?? false}
          className={styles.action}
        >
          {action.label}
        </Button>
      )}
      {secondAction === undefined ? null : (
        <Button
          size="sm"
          variant="ghost"
          onPress={secondAction.onPress}
          isPending={secondAction.isPending ?? false}
          className={styles.second}
        >
          {secondAction.label}
        </Button>
      )}
    </div>
  );
};
