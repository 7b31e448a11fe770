import type { LucideIcon } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import styles from './SideList.module.css';

export type SideListItem<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  /** Second line, with its sign. Without one the item is a single line, as in a navigation. */
  readonly detail?: string | undefined;
  readonly icon: LucideIcon;
};

export type SideListProps<Id extends string> = {
  readonly label: string;
  readonly items: readonly SideListItem<Id>[];
  readonly chosenId: Id;
  readonly onChoose: (id: Id) => void;
};

const ItemWords = <Id extends string>({ item }: { readonly item: SideListItem<Id> }) =>
  item.detail === undefined ? (
    <span className={styles.line}>
      <Icon icon={item.icon} size={15} />
      {item.text}
    </span>
  ) : (
    <>
      <span className={styles.text}>{item.text}</span>
      <span className={styles.detail}>
        <Icon icon={item.icon} size={13} />
        {item.detail}
      </span>
    </>
  );

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
    {items.map((item) => (
      <ListBoxItem
        key={item.id}
        id={item.id}
        textValue={item.text}
        className={classNames(styles.item, item.detail === undefined && styles.single)}
      >
        <ItemWords item={item} />
      </ListBoxItem>
    ))}
  </ListBox>
);
