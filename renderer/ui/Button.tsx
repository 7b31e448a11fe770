import type { LucideIcon } from 'lucide-react';
import { type ReactNode, type Ref, use, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';
import { Icon, type IconTone } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeyShortcuts, type Keys } from './keys.ts';
import { PlatformContext } from './PlatformContext.ts';
import { Spinner } from './Spinner.tsx';
import { useInitialFocus } from './useInitialFocus.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger' | 'attention';

/** 26, 32, 40 and 44 px high; `xl` is for what is pressed during a call. */
export type ButtonSize = 'sm' | 'md' | 'lg' | 'xl';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  /** Shown on the button and told to assistive technology; the press itself is bound by the app. */
  readonly keys?: Keys | undefined;
  readonly isPending?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isBlock?: boolean | undefined;
  /** Takes the keyboard when it appears. */
  readonly hasInitialFocus?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Set on a button that shows and hides something below it. */
  readonly isExpanded?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

const iconSizeOf: Readonly<Record<ButtonSize, number>> = { sm: 14, md: 15, lg: 16, xl: 16 };

type PlainProps = Omit<ButtonProps, 'ref'>;

const ButtonIcon = ({ icon, iconTone, isPending = false, size = 'md' }: PlainProps) => {
  if (isPending) return <Spinner size={iconSizeOf[size]} />;
  return icon === undefined ? null : <Icon icon={icon} size={iconSizeOf[size]} tone={iconTone} />;
};

const faceOf = ({ variant = 'secondary', size = 'md', isBlock = false, className }: PlainProps) => ({
  className: classNames(styles.button, styles[variant], styles[size], isBlock && styles.block, className),
  ...(variant === 'primary' ? { 'data-on-accent': true } : {}),
  ...(variant === 'ghost' && size === 'sm' ? { 'data-flush-end': 9 } : {}),
});

const optional = (props: PlainProps) => ({
  ...(props.isExpanded === undefined ? {} : { 'aria-expanded': props.isExpanded }),
  ...(props.onPress === undefined ? {} : { onPress: props.onPress }),
  ...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] }),
  ...(props['aria-describedby'] === undefined ? {} : { 'aria-describedby': props['aria-describedby'] }),
});

/** The one way to act. One primary per view. */
export const Button = ({ ref, ...props }: ButtonProps) => {
  const { keys, isPending = false, isDisabled = false, hasInitialFocus = false, type = 'button' } = props;
  const shortcut = ariaKeyShortcuts(keys, use(PlatformContext));
  const button = useRef<HTMLButtonElement>(null);
  useInitialFocus(button, hasInitialFocus);
  return (
    <AriaButton
      {...optional(props)}
      {...faceOf(props)}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      ref={ref ?? button}
      type={type}
      isPending={isPending}
      isDisabled={isDisabled}
    >
      <ButtonIcon {...props} />
      {props.children}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </AriaButton>
  );
};
