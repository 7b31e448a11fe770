import { Bar } from '@visx/shape';
import { historyAddress } from './CallsLink.tsx';
import type { WeekBar } from './chartModels.ts';
import styles from './WeeksChart.module.css';
import type { WeeksScale } from './weeksScale.ts';

type WeekColumnProps = {
  readonly bar: WeekBar;
  readonly scale: WeeksScale;
  /** The id of the hatching. */
  readonly pattern: string;
  readonly isTabStop: boolean;
  readonly onLook: () => void;
  readonly onFocus: () => void;
};

type Drawn = Pick<WeekColumnProps, 'bar' | 'scale' | 'pattern'>;

/** px between two parts, so that they are told apart without colour. */
const GAP = 1.5;

const Parts = ({ bar, scale, pattern }: Drawn) => {
  const { first, second } = bar.parts;
  const place = { x: scale.middleOf(bar.key) - scale.barWidth / 2, width: scale.barWidth, rx: 3 };
  const upper = {
    ...place,
    y: scale.topOf(first + second),
    height: Math.max(0, scale.heightOf(second) - GAP),
  };
  return (
    <>
      <Bar
        {...place}
        y={scale.topOf(bar.total)}
        height={scale.heightOf(bar.total)}
        className={styles.total ?? ''}
      />
      <Bar {...place} y={scale.topOf(first)} height={scale.heightOf(first)} className={styles.first ?? ''} />
      {second === 0 ? null : (
        <>
          <Bar {...upper} className={styles.second ?? ''} />
          <Bar {...upper} fill={`url(#${pattern})`} />
        </>
      )}
    </>
  );
};

/** A week in which nothing was counted: a mark on the baseline, not a bar of zero. */
const Gap = ({ bar, scale }: Drawn) => (
  <line
    {...{ x1: scale.middleOf(bar.key) - 3, x2: scale.middleOf(bar.key) + 3 }}
    {...{ y1: scale.baseline - 5, y2: scale.baseline - 5 }}
    className={styles.gap}
  />
);

/** The bar of one week; the whole height is its target. */
export const WeekColumn = ({ bar, scale, pattern, isTabStop, onLook, onFocus }: WeekColumnProps) => {
  const focused = (): void => {
    onFocus();
    onLook();
  };
  const shared = {
    ...{ 'data-week': true, 'aria-label': `${bar.name}: ${bar.said}`, tabIndex: isTabStop ? 0 : -1 },
    ...{ onFocus: focused, onPointerEnter: onLook, className: styles.week },
  };
  const drawn = (
    <>
      <rect
        {...{ x: scale.middleOf(bar.key) - scale.step / 2, width: scale.step, rx: 4 }}
        {...{
          y: scale.topOf(scale.ticks.at(-1) ?? 0),
          height: scale.baseline - scale.topOf(scale.ticks.at(-1) ?? 0),
        }}
        className={styles.target}
      />
      {bar.total === 0 ? <Gap {...{ bar, scale, pattern }} /> : <Parts {...{ bar, scale, pattern }} />}
    </>
  );
  return (
    <g role="listitem">
      {bar.search === null ? (
        <g role="img" {...shared}>
          {drawn}
        </g>
      ) : (
        <a href={historyAddress(bar.search)} {...shared}>
          {drawn}
        </a>
      )}
    </g>
  );
};
