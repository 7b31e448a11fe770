import type { LucideIcon } from 'lucide-react';
import { RadioGroup } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { RadioOption } from './RadioOption.tsx';
import styles from './SegmentedControl.module.css';

export type SegmentedOption<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly icon?: LucideIcon | undefined;
  readonly count?: number | string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type SegmentedControlProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly SegmentedOption<Id>[];
  /** `undefined` while nothing is chosen. */
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  readonly isBlock?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** A choice of two or three words that applies at once. */
export const SegmentedControl = <Id extends string>(props: SegmentedControlProps<Id>) => (
  <RadioGroup
    aria-label={props.label}
    orientation="horizontal"
    value={props.value ?? null}
    onChange={(id) => {
      const chosen = props.options.find((option) => option.id === id);
      if (chosen !== undefined) props.onChange(chosen.id);
    }}
    isDisabled={props.isDisabled ?? false}
    className={classNames(styles.group, props.isBlock === true && styles.block)}
  >
    {props.options.map(({ id, text, icon, count, isDisabled }) => (
      <RadioOption key={id} id={id} className={styles.option} isDisabled={isDisabled}>
        {icon === undefined ? null : <Icon icon={icon} size={14} />}
        {text}
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </RadioOption>
    ))}
  </RadioGroup>
);
