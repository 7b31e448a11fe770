import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './Drawer.module.css';
import { IconButton } from './IconButton.tsx';
import { useEscape } from './useEscape.ts';

export type DrawerProps = {
  readonly title: string;
  /** In the place of the title's words, such as the same words as a link. */
  readonly heading?: ReactNode;
  readonly closeLabel: string;
  /** The cross, and Escape while the keyboard is in the drawer. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays at the bottom. */
  readonly footer?: ReactNode;
};

/** A column of 344 at the right for what was chosen at the left; lies over it in a narrow window. */
export const Drawer = ({ title, heading, closeLabel, onClose, children, footer }: DrawerProps) => {
  const column = useRef<HTMLElement>(null);
  useEscape(column, onClose);
  return (
    <aside ref={column} aria-label={title} className={styles.drawer}>
      <header className={styles.header}>
        <h2 className={styles.title}>{heading ?? title}</h2>
        <IconButton
          icon={X}
          iconSize={16}
          label={closeLabel}
          keys={['Esc']}
          onPress={onClose}
          className={styles.close}
        />
      </header>
      <div className={styles.body}>{children}</div>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </aside>
  );
};
