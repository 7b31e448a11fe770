import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import type { Keys } from './keys.ts';
import styles from './Tooltip.module.css';

export type TooltipProps = {
  readonly label: string;
  readonly keys?: Keys | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** One control of `ui`, or anything inside react-aria's `Focusable`. */
  readonly children: ReactElement;
};

const delayMs = 500;

/** Names a control and shows its key after 500 ms, at once on keyboard focus. */
export const Tooltip = ({ label, keys, placement = 'bottom', children }: TooltipProps) => (
  <TooltipTrigger delay={delayMs} closeDelay={0}>
    {children}
    <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
      {label}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
);
