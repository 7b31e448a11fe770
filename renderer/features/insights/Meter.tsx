import type { CSSProperties } from 'react';
import { classNames } from '../../ui/classNames.ts';
import styles from './Meter.module.css';

export type MeterProps = {
  readonly fraction: number | null;
  readonly isFew: boolean;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly tone: 'gained' | 'ink';
  readonly size: 'thin' | 'row' | 'tall';
};

type MeterStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

const percent = (fraction: number): string => `${fraction * 100}%`;

/** A bar from zero; hatched when too few calls stand behind it, with the interval as a line. Decoration beside words. */
export const Meter = ({ fraction, isFew, interval, tone, size }: MeterProps) => {
  const style: MeterStyle = {
    '--bar': percent(fraction ?? 0),
    '--low': percent(interval?.low ?? 0),
    '--high': percent(interval?.high ?? 0),
  };
  return (
    <span aria-hidden className={classNames(styles.meter, styles[size])} style={style}>
      <span className={styles.track}>
        <span className={classNames(styles.bar, styles[tone], isFew && styles.few)} />
      </span>
      {interval === null ? null : <span className={styles.interval} />}
    </span>
  );
};
