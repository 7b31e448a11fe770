import { Check } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeyShortcuts, type Keys } from './keys.ts';
import { PlatformContext } from './PlatformContext.ts';
import styles from './StepCheck.module.css';

export type StepCheckProps = {
  readonly isDone: boolean;
  readonly onChange: (isDone: boolean) => void;
  /** The step; once done the screen writes when, such as “Said at 1:40”. */
  readonly children: ReactNode;
  readonly keys?: Keys | undefined;
  /** `onAccent` inside the accent panel. */
  readonly tone?: 'plain' | 'onAccent' | undefined;
  /** `row` is 48 high and fills its card; `inline` is as high as its words. */
  readonly form?: 'row' | 'inline' | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** A step to tick; the whole row is the target. Done is ink, never green. */
export const StepCheck = (props: StepCheckProps) => {
  const { tone = 'plain', form = 'row', keys } = props;
  const shortcut = ariaKeyShortcuts(keys, use(PlatformContext));
  return (
    <CheckboxField
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      {...(tone === 'onAccent' ? { 'data-on-accent': true } : {})}
      isSelected={props.isDone}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      className={styles.field ?? ''}
    >
      <CheckboxButton className={classNames(styles.step, styles[tone], styles[form])}>
        <span className={styles.box}>
          <Icon icon={Check} size={13} strokeWidth={2.6} />
        </span>
        <span className={styles.words}>{props.children}</span>
        {keys === undefined ? null : <Kbd keys={keys} />}
      </CheckboxButton>
    </CheckboxField>
  );
};
