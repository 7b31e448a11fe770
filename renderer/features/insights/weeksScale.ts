import { scaleBand, scaleLinear } from '@visx/scale';
import type { WeekBar } from './chartModels.ts';

export type Box = { readonly width: number; readonly height: number };

/** px */
const MARGIN = { top: 8, bottom: 22 };
/** px: the numbers of the scale, right-aligned, and the gap between them and the bars. */
const DIGIT_WIDTH = 7;
const GAP_AFTER_NUMBERS = 19;
const WIDEST_BAR = 24;
const FEWEST_STEPS = 2;

/** Whole calls only: there is no half of one. */
function ticksOf(highest: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].find((size) => highest / size <= 4) ?? 5_000;
  const count = Math.max(FEWEST_STEPS, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Where the bars of weeks stand in a box of px; counts begin at zero. */
export function weeksScale(bars: readonly WeekBar[], { width, height }: Box) {
  const ticks = ticksOf(Math.max(0, ...bars.map(({ total }) => total)));
  const baseline = height - MARGIN.bottom;
  const start = GAP_AFTER_NUMBERS + DIGIT_WIDTH * String(ticks.at(-1)).length;
  const x = scaleBand<string>({
    domain: bars.map(({ key }) => key),
    range: [start, width],
    paddingInner: 0.42,
    paddingOuter: 0.21,
  });
  const y = scaleLinear<number>({ domain: [0, ticks.at(-1) ?? 1], range: [baseline, MARGIN.top] });
  const barWidth = Math.min(WIDEST_BAR, x.bandwidth());
  return {
    ...{ ticks, baseline, barWidth, start },
    step: x.step(),
    middleOf: (key: string): number => (x(key) ?? 0) + x.bandwidth() / 2,
    heightOf: (count: number): number => baseline - y(count),
    topOf: (count: number): number => y(count),
  };
}

export type WeeksScale = ReturnType<typeof weeksScale>;

/** px that the name of a week takes, and some air. */
const LABEL_WIDTH = 62;

/** Which weeks are named below the chart: as many as fit, counted from the last one. */
export function isNamed(index: number, count: number, { step }: WeeksScale): boolean {
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));
  return (count - 1 - index) % every === 0;
}
