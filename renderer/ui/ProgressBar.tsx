import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import styles from './ProgressBar.module.css';

export type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1; left out while the length is unknown. */
  readonly fraction?: number | undefined;
  /** Stands at the right, such as “1,200 of 5,000 calls”. */
  readonly valueText?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  /** Both set: a button that stops the work. */
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
};

const Words = ({ label, valueText }: ProgressBarProps) => (
  <span className={styles.words}>
    <span className={styles.label}>{label}</span>
    {valueText === undefined ? null : <span className={styles.value}>{valueText}</span>}
  </span>
);

/** Work that takes long, how far it is, and the way to stop it. */
export const ProgressBar = (props: ProgressBarProps) => {
  const { fraction, onCancel } = props;
  return (
    <div className={styles.progress}>
      <AriaProgressBar
        aria-label={props.label}
        value={(fraction ?? 0) * 100}
        isIndeterminate={fraction === undefined}
        {...(props.valueText === undefined ? {} : { valueLabel: props.valueText })}
        className={styles.bar ?? ''}
      >
        {props.isLabelHidden === true ? null : <Words {...props} />}
        <span className={styles.track}>
          <span
            className={classNames(styles.fill, fraction === undefined && styles.unknown)}
            style={{ inlineSize: fraction === undefined ? '32%' : `${fraction * 100}%` }}
          />
        </span>
      </AriaProgressBar>
      {onCancel === undefined ? null : (
        <Button size="sm" variant="ghost" onPress={onCancel}>
          {props.cancelLabel}
        </Button>
      )}
    </div>
  );
};
