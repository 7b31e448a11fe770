import type { LucideIcon } from 'lucide-react';
import { type Ref, use } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import { ariaKeyShortcuts, type Keys } from './keys.ts';
import { PlatformContext } from './PlatformContext.ts';
import { Tooltip } from './Tooltip.tsx';

export type IconButtonProps = {
  readonly icon: LucideIcon;
  /** What it does: read aloud and shown in the tooltip. */
  readonly label: string;
  readonly keys?: Keys | undefined;
  /** Set for a button that stays on, such as pin; it then is a toggle to assistive technology. */
  readonly isOn?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** 28 or 24 px. */
  readonly size?: 'md' | 'sm' | undefined;
  readonly iconSize?: number | undefined;
  readonly tooltipPlacement?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

type PlainProps = Omit<IconButtonProps, 'ref'>;

const faceOf = ({ size = 'md', isOn, className }: PlainProps): string =>
  classNames(styles.button, styles[size], isOn === true && styles.on, className);

const optional = ({ isOn, onPress }: PlainProps) => ({
  ...(isOn === undefined ? {} : { 'aria-pressed': isOn }),
  ...(onPress === undefined ? {} : { onPress }),
});

/** A button without words; its label is required and shows as a tooltip with its key. */
export const IconButton = ({ ref, ...props }: IconButtonProps) => {
  const { icon, label, keys, iconSize = 15, isDisabled = false } = props;
  const shortcut = ariaKeyShortcuts(keys, use(PlatformContext));
  return (
    <Tooltip label={label} keys={keys} placement={props.tooltipPlacement}>
      <AriaButton
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
        {...optional(props)}
        ref={ref}
        aria-label={label}
        isDisabled={isDisabled}
        className={faceOf(props)}
      >
        <Icon icon={icon} size={iconSize} />
      </AriaButton>
    </Tooltip>
  );
};
