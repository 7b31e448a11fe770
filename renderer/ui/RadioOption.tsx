import type { ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './RadioOption.module.css';

export type RadioOptionProps = {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** One answer of a radio group; the group draws it, its whole face is the target. */
export const RadioOption = ({ id, children, className, isDisabled = false }: RadioOptionProps) => (
  <RadioField value={id} isDisabled={isDisabled} className={styles.field ?? ''}>
    <RadioButton className={classNames(styles.face, className)}>{children}</RadioButton>
  </RadioField>
);
