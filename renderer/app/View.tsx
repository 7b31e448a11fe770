import type { ReactNode } from 'react';
import { classNames } from '../ui/classNames.ts';
import { PageHeader, type PageHeaderProps } from '../ui/PageHeader.tsx';
import { LiveStrip } from './LiveStrip.tsx';
import { PracticeBanner } from './PracticeBanner.tsx';
import { RepairBanner } from './RepairBanner.tsx';
import { SettingsBanner } from './SettingsBanner.tsx';
import { StorageBanner } from './StorageBanner.tsx';
import { useWindowTitle } from './useWindowTitle.ts';
import styles from './View.module.css';

export type ViewProps = Omit<PageHeaderProps, 'children'> & {
  /** Buttons at the right of the header. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Today has its own place for the live call. */
  readonly hasLiveStrip?: boolean | undefined;
};

type BannersProps = Pick<ViewProps, 'hasLiveStrip' | 'hasDivider'>;

/** One screen: its header, what the window must say at once, and its content. */
export const View = ({ actions, children, hasLiveStrip = true, ...header }: ViewProps) => {
  useWindowTitle(header.title);
  return (
    <div className={styles.view}>
      <PageHeader {...header}>{actions}</PageHeader>
      <WindowBanners hasLiveStrip={hasLiveStrip} hasDivider={header.hasDivider} />
      {children}
    </div>
  );
};

/** For a screen that draws its own header: stands right below it. */
export const WindowBanners = ({ hasLiveStrip = true, hasDivider = false }: BannersProps) => (
  <div className={classNames(styles.banners, hasDivider && styles.divided)}>
    <StorageBanner />
    <RepairBanner />
    <SettingsBanner />
    <PracticeBanner />
    {hasLiveStrip ? <LiveStrip /> : null}
  </div>
);
