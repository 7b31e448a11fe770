import type { LucideIcon } from 'lucide-react';
import { RadioGroup } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { Keys } from './keys.ts';
import { RadioOption } from './RadioOption.tsx';
import styles from './ResultChoices.module.css';

export type ResultTone = 'gained' | 'fallback' | 'missed' | 'unasked';

export type ResultChoice<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly tone: ResultTone;
  readonly icon: LucideIcon;
  readonly keys?: Keys | undefined;
};

export type ResultChoicesProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly ResultChoice<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  /** `panel` is 2 x 2 and 64 high; `compact` is 2 x 2 and 32 high, without keys. */
  readonly size?: 'panel' | 'compact' | undefined;
};

const PanelChoice = <Id extends string>({ choice }: { readonly choice: ResultChoice<Id> }) => (
  <RadioOption id={choice.id} className={classNames(styles.choice, styles[choice.tone])}>
    <span className={styles.signs}>
      <Icon icon={choice.icon} size={18} strokeWidth={2} />
      {choice.keys === undefined ? null : <Kbd keys={choice.keys} />}
    </span>
    {choice.text}
  </RadioOption>
);

const CompactChoice = <Id extends string>({ choice }: { readonly choice: ResultChoice<Id> }) => (
  <RadioOption id={choice.id} className={classNames(styles.compactChoice, styles[choice.tone])}>
    <Icon icon={choice.icon} size={16} strokeWidth={2} />
    {choice.text}
  </RadioOption>
);

/** What came of the ask. Results differ by shape as well as colour; the chosen one fills, others recede. */
export const ResultChoices = <Id extends string>(props: ResultChoicesProps<Id>) => {
  const { options, value, size = 'panel' } = props;
  const Choice = size === 'panel' ? PanelChoice : CompactChoice;
  return (
    <RadioGroup
      aria-label={props.label}
      value={value ?? null}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) props.onChange(chosen.id);
      }}
      className={classNames(styles.grid, styles[size], value !== undefined && styles.settled)}
    >
      {options.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </RadioGroup>
  );
};
