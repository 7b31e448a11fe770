import type { LucideIcon } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import styles from './SideList.module.css';

export type SideListItem<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  /** Second line, with its sign. Without one the item is a single line, as in a navigation. */
  readonly detail?: string | undefined;
  readonly icon: LucideIcon;
  /** At the end of the second line, such as how often it was used. */
  readonly count?: string | undefined;
  /** Items that follow each other under the same heading stand together. */
  readonly group?: string | undefined;
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
      <span className={styles.words}>
        <span className={styles.text}>{item.text}</span>
        <span className={styles.detail}>
          <Icon icon={item.icon} size={13} />
          {item.detail}
          {item.count === undefined ? null : <span className={styles.count}>{item.count}</span>}
        </span>
      </span>
    </>
  );

const Row = <Id extends string>({ item }: { readonly item: SideListItem<Id> }) => (
  <ListBoxItem
    id={item.id}
    textValue={item.text}
    className={classNames(styles.item, item.detail === undefined && styles.single)}
  >
    <ItemWords item={item} />
  </ListBoxItem>
);

type Group<Id extends string> = {
  readonly heading: string | null;
  readonly items: readonly SideListItem<Id>[];
};

const groupsOf = <Id extends string>(items: readonly SideListItem<Id>[]): readonly Group<Id>[] =>
  [...Map.groupBy(items, ({ group }) => group ?? null)].map(([heading, own]) => ({ heading, items: own }));

const GroupRows = <Id extends string>({ heading, items }: Group<Id>) => {
  const rows = items.map((item) => <Row key={item.id} item={item} />);
  if (heading === null) return rows;
  return (
    <ListBoxSection id={heading} className={styles.group ?? ''}>
      <Header className={styles.heading ?? ''}>{heading}</Header>
      {rows}
    </ListBoxSection>
  );
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
    {groupsOf(items).map((group) => (
      <GroupRows key={group.heading} {...group} />
    ))}
  </ListBox>
);
