import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import surface from './OverlaySurface.module.css';
import styles from './Popover.module.css';
import type { MenuPlacement } from './Menu.tsx';

export type PopoverProps = {
  /** The button it opens from. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: MenuPlacement | undefined;
  readonly width?: number | undefined;
  /** Set both to hold the state outside. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

const openState = ({ isOpen, onOpenChange }: PopoverProps) => ({
  ...(isOpen === undefined ? {} : { isOpen }),
  ...(onOpenChange === undefined ? {} : { onOpenChange }),
});

/** A small form under its button; Escape and a press outside close it. */
export const Popover = (props: PopoverProps) => {
  const { children } = props;
  return (
    <DialogTrigger {...openState(props)}>
      {props.trigger}
      <AriaPopover
        className={surface.surface ?? ''}
        placement={props.placement ?? 'bottom end'}
        offset={6}
        style={{ width: props.width ?? 320 }}
      >
        <AriaDialog aria-label={props.label} className={styles.dialog ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
};
