import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './DragRegion.module.css';

export type DragRegionProps = {
  readonly children?: ReactNode;
  readonly as?: 'div' | 'header' | undefined;
  readonly className?: string | undefined;
};

/** A part of the window's frame: dragging it moves the window, its controls stay controls. */
export const DragRegion = ({ children, as: Element = 'div', className }: DragRegionProps) => (
  <Element className={classNames(styles.region, className)}>{children}</Element>
);
