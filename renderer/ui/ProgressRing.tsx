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
  /** 56 px, or 38 px without the unit. */
  readonly size?: 'md' | 'sm' | undefined;
};

const SHAPES = {
  md: { edgePx: 56, center: 28, radius: 24.5, strokePx: 4 },
  sm: { edgePx: 38, center: 19, radius: 16.5, strokePx: 3 },
};

const lengthOf = (value: string): 'short' | 'long' | 'longest' => {
  if (value.length <= 3) return 'short';
  return value.length === 4 ? 'long' : 'longest';
};

type Shape = (typeof SHAPES)['md'];

const Tick = ({ fraction, shape }: { readonly fraction: number; readonly shape: Shape }) => (
  <line
    {...ringTick({ fraction, center: shape.center, radius: shape.radius, reach: 3 })}
    className={styles.tick}
  />
);

const Arc = ({ fraction, shape }: { readonly fraction: number; readonly shape: Shape }) => {
  const { center, radius, strokePx } = shape;
  const { dash, gap } = ringArc(fraction, radius);
  if (dash <= 0) return null;
  return (
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
  );
};

/** The clock of a call: what is left, and when to ask. */
export const ProgressRing = (props: ProgressRingProps) => {
  const { tone = 'ink', size = 'md', tickFraction, value, unit } = props;
  const { edgePx, center, radius, strokePx } = SHAPES[size];
  return (
    <div
      role="timer"
      aria-label={props.label}
      className={classNames(styles.ring, styles[tone], styles[size])}
    >
      <svg width={edgePx} height={edgePx} viewBox={`0 0 ${edgePx} ${edgePx}`} fill="none" aria-hidden>
        <circle cx={center} cy={center} r={radius} strokeWidth={strokePx} className={styles.track} />
        <Arc fraction={props.fractionLeft} shape={SHAPES[size]} />
        {tickFraction === undefined ? null : <Tick fraction={tickFraction} shape={SHAPES[size]} />}
      </svg>
      <span aria-hidden className={classNames(styles.center, styles[lengthOf(value)])}>
        {value}
        {unit === undefined || size === 'sm' ? null : <span className={styles.unit}>{unit}</span>}
      </span>
    </div>
  );
};
