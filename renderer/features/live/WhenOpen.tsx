import type { ReactNode } from 'react';
import { useBoot } from '../../app/boot.ts';
import { SlimBar } from './SlimBar.tsx';

type WhenOpenProps = {
  /** What the slim bar says instead: above, and in its main line. */
  readonly overline: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** What the panel shows while no call is under way in it; collapsed, two lines of it. */
export const WhenOpen = ({ overline, title, children }: WhenOpenProps) => {
  const { isPanelCollapsed } = useBoot().settings;
  if (!isPanelCollapsed) return children;
  return (
    <SlimBar heading={title} overline={overline} overlineTone="sentence">
      {title}
    </SlimBar>
  );
};
