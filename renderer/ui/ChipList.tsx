import { type ReactNode, useRef } from 'react';
import { Chip } from './Chip.tsx';
import styles from './ChipList.module.css';

export type ChipListItem = {
  readonly id: string;
  readonly text: string;
  /** Reads the cross aloud, such as “Remove 15 min”. */
  readonly removeLabel: string;
};

export type ChipListProps = {
  readonly label: string;
  readonly items: readonly ChipListItem[];
  readonly onRemove: (id: string) => void;
  /** The way to add one more, after the last. */
  readonly children?: ReactNode;
};

const CONTROLS = 'button:not([disabled]), input:not([disabled])';

/** The keyboard goes to what stands behind a chip that leaves, or else before it. */
function leave(list: HTMLElement | null): void {
  const controls = [...(list?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const position = controls.findIndex((control) => control === document.activeElement);
  (controls[position + 1] ?? controls[position - 1])?.focus();
}

/** Values side by side, each with a cross that takes it away. */
export const ChipList = ({ label, items, onRemove, children }: ChipListProps) => {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} role="group" aria-label={label} className={styles.list}>
      {items.map(({ id, text, removeLabel }) => (
        <Chip
          key={id}
          isOn
          isFixed
          removeLabel={removeLabel}
          onRemove={() => {
            leave(list.current);
            onRemove(id);
          }}
        >
          {text}
        </Chip>
      ))}
      {children}
    </div>
  );
};
