import { useContext, useId, type ReactElement, type ReactNode } from 'react';
import { DialogTrigger, OverlayTriggerStateContext, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from './classNames.ts';
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
  /** Its content reaches its edges. */
  readonly isFlush?: boolean | undefined;
  /** Set both to hold the state outside. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

const openState = ({ isOpen, onOpenChange }: PopoverProps) => ({
  ...(isOpen === undefined ? {} : { isOpen }),
  ...(onOpenChange === undefined ? {} : { onOpenChange }),
});

const Content = ({ children }: Pick<PopoverProps, 'children'>) => {
  const state = useContext(OverlayTriggerStateContext);
  return typeof children === 'function' ? children(() => state?.close()) : children;
};

/**
 * A small form under its button; Escape and a press outside close it. The popover is the dialog itself: the
 * buttons that close it for screen readers lie in it, and not between landmarks.
 */
export const Popover = (props: PopoverProps) => {
  const nameId = useId();
  return (
    <DialogTrigger {...openState(props)}>
      {props.trigger}
      <AriaPopover
        aria-labelledby={nameId}
        className={classNames(surface.surface, styles.popover)}
        placement={props.placement ?? 'bottom end'}
        offset={6}
        style={{ width: props.width ?? 320 }}
      >
        <span id={nameId} hidden>
          {props.label}
        </span>
        <div className={classNames(styles.content, props.isFlush === true && styles.flush)}>
          <Content>{props.children}</Content>
        </div>
      </AriaPopover>
    </DialogTrigger>
  );
};
