import type { LucideIcon } from 'lucide-react';
import { RadioGroup } from 'react-aria-components';
import styles from './ChoiceChips.module.css';
import { Icon } from './Icon.tsx';
import { RadioOption } from './RadioOption.tsx';

export type ChoiceChip<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly icon?: LucideIcon | undefined;
};

export type ChoiceChipsProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly ChoiceChip<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
};

/** One of many, all in view: the ten kinds of commitment. Arrow keys move the choice. */
export const ChoiceChips = <Id extends string>({ label, options, value, onChange }: ChoiceChipsProps<Id>) => (
  <RadioGroup
    aria-label={label}
    orientation="horizontal"
    value={value ?? null}
    onChange={(id) => {
      const chosen = options.find((option) => option.id === id);
      if (chosen !== undefined) onChange(chosen.id);
    }}
    className={styles.group ?? ''}
  >
    {options.map(({ id, text, icon }) => (
      <RadioOption key={id} id={id} className={styles.chip}>
        {icon === undefined ? null : <Icon icon={icon} size={15} />}
        {text}
      </RadioOption>
    ))}
  </RadioGroup>
);
