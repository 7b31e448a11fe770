import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './Switch.module.css';

export type SwitchProps = {
  /** What it turns on: read aloud, or the text it stands beside by `aria-labelledby`. */
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby'?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean | undefined;
};

/** On or off, at once; settings only. Ink when on, so that cobalt stays the commitment. */
export const Switch = (props: SwitchProps) => (
  <SwitchField
    aria-labelledby={props['aria-labelledby']}
    {...(props['aria-describedby'] === undefined ? {} : { 'aria-describedby': props['aria-describedby'] })}
    isSelected={props.isOn}
    onChange={props.onChange}
    isDisabled={props.isDisabled ?? false}
  >
    <SwitchButton className={styles.switch ?? ''} />
  </SwitchField>
);
