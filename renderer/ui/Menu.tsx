import { Check, type LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover as AriaPopover,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon, type IconTone } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { Keys } from './keys.ts';
import styles from './OverlaySurface.module.css';

export type MenuPlacement = 'bottom start' | 'bottom end' | 'top start' | 'top end';

export type MenuProps = {
  /** The button it opens from: `Button`, `IconButton`, `Chip`. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: MenuPlacement | undefined;
  readonly minWidth?: number | undefined;
  /** Set to let items be chosen; several choices keep the menu open. */
  readonly selectionMode?: 'single' | 'multiple' | undefined;
  readonly selected?: readonly string[] | undefined;
  readonly onSelect?: ((ids: readonly string[]) => void) | undefined;
  /** Set both to hold the state outside, such as for a menu that the right button opens too. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

const openState = ({ isOpen, onOpenChange }: MenuProps) => ({
  ...(isOpen === undefined ? {} : { isOpen }),
  ...(onOpenChange === undefined ? {} : { onOpenChange }),
});

type Selection = Pick<MenuProps, 'selectionMode' | 'selected' | 'onSelect'>;

const selection = ({ selectionMode, selected, onSelect }: Selection) =>
  selectionMode === undefined
    ? {}
    : {
        selectionMode,
        selectedKeys: selected ?? [],
        onSelectionChange: (keys: 'all' | ReadonlySet<string | number>) =>
          onSelect?.(keys === 'all' ? [] : [...keys].map(String)),
      };

/** Actions or choices under their button; arrow keys and type-ahead. */
export const Menu = (props: MenuProps) => {
  const width: CSSProperties = { minWidth: props.minWidth ?? 200 };
  return (
    <MenuTrigger {...openState(props)}>
      {props.trigger}
      <AriaPopover
        className={styles.surface ?? ''}
        placement={props.placement ?? 'bottom start'}
        offset={6}
        style={width}
      >
        <AriaMenu aria-label={props.label} className={styles.list ?? ''} {...selection(props)}>
          {props.children}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
};

export type InlineMenuProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly minWidth?: number | undefined;
};

// Only the library knows when its items are there to take the keyboard.
const fromFirst = { autoFocus: 'first' } as const;

/** A menu in the flow of its window, for one too small to open it over: it takes the keyboard when it appears. */
export const InlineMenu = ({ label, children, minWidth = 176 }: InlineMenuProps) => (
  <div className={styles.inline} style={{ minWidth }}>
    <AriaMenu {...fromFirst} aria-label={label} className={styles.list ?? ''}>
      {children}
    </AriaMenu>
  </div>
);

export type MenuItemProps = {
  readonly id: string;
  /** The word that is shown, read and typed ahead. */
  readonly text: string;
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  readonly count?: number | string | undefined;
  readonly keys?: Keys | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onAction?: (() => void) | undefined;
};

const ItemWords = ({ text, description }: MenuItemProps) => (
  <span className={styles.words}>
    {text}
    {description === undefined ? null : <span className={styles.description}>{description}</span>}
  </span>
);

/** One row of a menu: icon, word, count or key. */
export const MenuItem = (props: MenuItemProps) => (
  <AriaMenuItem
    id={props.id}
    textValue={props.text}
    isDisabled={props.isDisabled ?? false}
    className={classNames(styles.item, props.isDanger === true && styles.danger)}
    {...(props.onAction === undefined ? {} : { onAction: props.onAction })}
  >
    {({ selectionMode, isSelected }) => (
      <>
        {props.icon === undefined ? null : <Icon icon={props.icon} size={16} tone={props.iconTone} />}
        <ItemWords {...props} />
        {props.count === undefined ? null : <span className={styles.count}>{props.count}</span>}
        {props.keys === undefined ? null : <Kbd keys={props.keys} />}
        {selectionMode === 'none' ? null : (
          <span className={styles.check}>
            {isSelected ? <Icon icon={Check} size={14} strokeWidth={2.2} /> : null}
          </span>
        )}
      </>
    )}
  </AriaMenuItem>
);

export type MenuSectionProps = Selection & {
  readonly heading?: string | undefined;
  /** Where no heading is shown. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** Items that belong together, set off by a line; set a selection to let one of them be chosen. */
export const MenuSection = ({ heading, label, children, ...chosen }: MenuSectionProps) => (
  <AriaMenuSection
    className={styles.section ?? ''}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...selection(chosen)}
  >
    {heading === undefined ? null : <Header className={styles.heading ?? ''}>{heading}</Header>}
    {children}
  </AriaMenuSection>
);
