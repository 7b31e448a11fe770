import type { ReactNode } from 'react';
import { RadioGroup } from 'react-aria-components';
import styles from './PictureChoices.module.css';
import { RadioOption } from './RadioOption.tsx';

export type PictureChoice<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  /** Shows what the choice does; its words say the same. */
  readonly picture: ReactNode;
};

export type PictureChoicesProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly PictureChoice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A choice of a few that is easier seen than read: each a small picture with its word below. */
export const PictureChoices = <Id extends string>(props: PictureChoicesProps<Id>) => {
  const { label, options, value, onChange } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      orientation="horizontal"
      className={styles.group ?? ''}
    >
      {options.map(({ id, text, picture }) => (
        <RadioOption key={id} id={id} className={styles.choice}>
          <span className={styles.picture} aria-hidden>
            {picture}
          </span>
          {text}
        </RadioOption>
      ))}
    </RadioGroup>
  );
};
