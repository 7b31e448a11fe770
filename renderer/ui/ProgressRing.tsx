import { classNames } from './classNames.ts';
import styles from './ProgressRing.module.css';
import { ringArc, ringTick } from './ring.ts';

export type ProgressRingProps = {
  /** Read aloud, such as “18 minutes left”. */
  readonly label: string;
  /** What is left of the whole, 1 to 0. */
  readonly fractionLeft: number;
  /** Fraction left at which to ask: an orange tick that the arc will reach. */
  readonly tickFraction?: number | undefined;
  readonly tone?: 'ink' | 'attention' | undefined;
  /** In the centre: “18”, “4:52”, “+1:10”. */
  readonly value: string;
  readonly unit?: string | undefined;
};

const edgePx = 56;
const center = edgePx / 2;
const radius = 24.5;
const strokePx = 4;

const lengthOf = (value: string): 'short' | 'long' | 'longest' => {
  if (value.length <= 3) return 'short';
  return value.length === 4 ? 'long' : 'longest';
};

const Tick = ({ fraction }: { readonly fraction: number }) => (
  <line {...ringTick({ fraction, center, radius, reach: 3 })} className={styles.tick} />
);

/** The clock of a call: what is left, and when to ask. */
export const ProgressRing = (props: ProgressRingProps) => {
  const { tone = 'ink', tickFraction, value, unit } = props;
  const { dash, gap } = ringArc(props.fractionLeft, radius);
  return (
    <div role="timer" aria-label={props.label} className={classNames(styles.ring, styles[tone])}>
      <svg width={edgePx} height={edgePx} viewBox={`0 0 ${edgePx} ${edgePx}`} fill="none" aria-hidden>
        <circle cx={center} cy={center} r={radius} strokeWidth={strokePx} className={styles.track} />
        {dash > 0 ? (
          <circle
            cx={center}
            cy={center}
            r={radius}
            strokeWidth={strokePx}
            strokeLinecap="round"
            strokeDasharray={`${dash} ${gap}`}
            transform={`rotate(-90 ${center} ${center})`}
            className={styles.arc}
          />
        ) : null}
        {tickFraction === undefined ? null : <Tick fraction={tickFraction} />}
      </svg>
      <span aria-hidden className={classNames(styles.center, styles[lengthOf(value)])}>
        {value}
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </span>
    </div>
  );
};
