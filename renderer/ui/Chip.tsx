import { ChevronDown, type LucideIcon, X } from 'lucide-react';
import type { ReactElement, ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Chip.module.css';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

export type ChipProps = {
  readonly children?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** Narrows what is shown: accent edge and fill. */
  readonly isOn?: boolean | undefined;
  /** Opens a menu: shows the arrow unless it can be removed. Use it as the `trigger` of `Menu`. */
  readonly hasMenu?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Its words are no button: all that can be done is to take it away. */
  readonly isFixed?: boolean | undefined;
  /** What it does, when it shows only its icon. */
  readonly label?: string | undefined;
  /** Both set: a cross at the right takes the filter away. */
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string | undefined;
  /** Puts its words, not its cross, into the menu or popover that they open. */
  readonly around?: ((button: ReactElement) => ReactNode) | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

const ChipWords = (props: Omit<ChipProps, 'ref'>) => (
  <>
    {props.icon === undefined ? null : <Icon icon={props.icon} size={14} />}
    {props.children === undefined ? null : <span className={styles.text}>{props.children}</span>}
    {props.hasMenu === true && props.onRemove === undefined ? <Icon icon={ChevronDown} size={14} /> : null}
  </>
);

const ChipButton = ({ ref, ...props }: Omit<ChipProps, 'around'>) => (
  <AriaButton
    ref={ref}
    {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
    {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    className={styles.words ?? ''}
  >
    <ChipWords {...props} />
  </AriaButton>
);

const asItIs = (button: ReactElement): ReactNode => button;

/** A filter: what it narrows to, or the menu that sets it. Or one of several values, to be taken away. */
export const Chip = ({ around = asItIs, ...props }: ChipProps) => (
  <span className={classNames(styles.chip, props.isOn === true && styles.on)}>
    {props.isFixed === true ? (
      <span className={styles.words}>
        <ChipWords {...props} />
      </span>
    ) : (
      around(<ChipButton {...props} />)
    )}
    {props.onRemove === undefined ? null : (
      <AriaButton
        className={styles.remove ?? ''}
        aria-label={props.removeLabel ?? ''}
        onPress={props.onRemove}
      >
        <Icon icon={X} size={14} />
      </AriaButton>
    )}
  </span>
);
