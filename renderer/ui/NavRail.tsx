import type { LucideIcon } from 'lucide-react';
import { use } from 'react';
import { BrandMark } from './BrandMark.tsx';
import { classNames } from './classNames.ts';
import { DragRegion } from './DragRegion.tsx';
import { Icon } from './Icon.tsx';
import { ariaKeyShortcuts, type Keys } from './keys.ts';
import styles from './NavRail.module.css';
import { PlatformContext } from './PlatformContext.ts';

export type NavItem<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly icon: LucideIcon;
  readonly count?: number | undefined;
  /** What the count means, read aloud, such as “4 calls”. */
  readonly countLabel?: string | undefined;
  readonly keys?: Keys | undefined;
};

export type NavRailProps<Id extends string> = {
  readonly label: string;
  /** The name beside the mark. */
  readonly brand: string;
  readonly items: readonly NavItem<Id>[];
  /** At the bottom: settings. */
  readonly footerItems?: readonly NavItem<Id>[] | undefined;
  readonly activeId: Id | undefined;
  readonly onSelect: (id: Id) => void;
};

type NavButtonProps<Id extends string> = {
  readonly item: NavItem<Id>;
  readonly rail: NavRailProps<Id>;
};

const NavButton = <Id extends string>({ item, rail }: NavButtonProps<Id>) => {
  const isActive = item.id === rail.activeId;
  return (
    <li>
      <button
        type="button"
        aria-current={isActive ? 'page' : undefined}
        aria-keyshortcuts={ariaKeyShortcuts(item.keys, use(PlatformContext))}
        className={classNames(styles.item, isActive && styles.active)}
        onClick={() => rail.onSelect(item.id)}
      >
        <Icon icon={item.icon} size={16} />
        <span className={styles.text}>{item.text}</span>
        {item.count === undefined ? null : (
          <span className={styles.count} role="img" aria-label={item.countLabel ?? String(item.count)}>
            {item.count}
          </span>
        )}
      </button>
    </li>
  );
};

/** The way between screens; stays at the left. */
export const NavRail = <Id extends string>(props: NavRailProps<Id>) => (
  <nav aria-label={props.label} className={styles.rail}>
    <DragRegion className={classNames(styles.frame, use(PlatformContext) === 'macos' && styles.lights)} />
    <DragRegion className={styles.brand}>
      <BrandMark />
      <span className={styles.name}>{props.brand}</span>
    </DragRegion>
    <ul className={styles.items}>
      {props.items.map((item) => (
        <NavButton key={item.id} item={item} rail={props} />
      ))}
    </ul>
    {props.footerItems === undefined ? null : (
      <ul className={styles.items}>
        {props.footerItems.map((item) => (
          <NavButton key={item.id} item={item} rail={props} />
        ))}
      </ul>
    )}
  </nav>
);
