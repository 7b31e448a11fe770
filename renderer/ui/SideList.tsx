import type { LucideIcon } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './SideList.module.css';

export type SideListItem<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  /** Second line, with its sign. */
  readonly detail: string;
  readonly icon: LucideIcon;
};

export type SideListProps<Id extends string> = {
  readonly label: string;
  readonly items: readonly SideListItem<Id>[];
  readonly chosenId: Id;
  readonly onChoose: (id: Id) => void;
};

/** The list at the left of which one thing is shown at the right; arrow keys and type-ahead choose. */
export const SideList = <Id extends string>({ label, items, chosenId, onChoose }: SideListProps<Id>) => (
  <ListBox
    aria-label={label}
    selectionMode="single"
    selectionBehavior="replace"
    disallowEmptySelection
    selectedKeys={[chosenId]}
    onSelectionChange={(keys) => {
      const chosen = items.find(({ id }) => keys !== 'all' && keys.has(id));
      if (chosen !== undefined) onChoose(chosen.id);
    }}
    className={styles.list ?? ''}
  >
    {items.map(({ id, text, detail, icon }) => (
      <ListBoxItem key={id} id={id} textValue={text} className={styles.item ?? ''}>
        <span className={styles.text}>{text}</span>
        <span className={styles.detail}>
          <Icon icon={icon} size={13} />
          {detail}
        </span>
      </ListBoxItem>
    ))}
  </ListBox>
);
