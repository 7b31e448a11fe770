import type { Rate, Share } from '../../../shared/domain/insights/rate.ts';
import type { Chart } from '../../../shared/ipc/insights.ts';

/** One bar of a chart of rows, and the calls that it counts. */
export type BarRow = {
  readonly key: string;
  readonly label: string;
  /** Of the track; null where there is nothing to draw. */
  readonly fraction: number | null;
  /** Too few calls for a rate: hatched, and no percentage. */
  readonly isFew: boolean;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** `67%`, blank where no rate may be told. */
  readonly value: string;
  /** `35 of 52` */
  readonly detail: string;
  /** The search part of the history's address. */
  readonly search: string;
  readonly cells: readonly string[];
};

/** What a chart shows, as a table too. */
export type RowsModel = {
  readonly kind: 'rows';
  readonly chart: Chart;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly BarRow[];
  /** Colour of results where they are results, ink where they are not. */
  readonly tone: 'gained' | 'ink';
};

/** One week of the chart of weeks. */
export type WeekBar = {
  readonly key: string;
  /** `Nov 16` */
  readonly label: string;
  /** `Week of Nov 16` */
  readonly name: string;
  /** What is counted, from the baseline up. */
  readonly parts: { readonly first: number; readonly second: number };
  readonly total: number;
  /** What the bar says in words. */
  readonly said: string;
  readonly search: string | null;
  /** As a row of a file: the first day of the week, `2026-11-15`, then its figures. */
  readonly cells: readonly string[];
};

export type WeeksModel = {
  readonly kind: 'weeks';
  readonly chart: Chart;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly WeekBar[];
  /** Names of the parts, from the baseline up, and of the whole; a part that is not used is null. */
  readonly legend: { readonly first: string; readonly second: string | null; readonly total: string };
  /** The rate of the whole time in words. */
  readonly summary: string;
};

export type ChartModel = RowsModel | WeeksModel;

const fractionOf = ({ count, of }: Share): number | null => (of === 0 ? null : count / of);

/** How a rate is drawn. */
export const drawnRate = (rate: Rate) => ({
  fraction: fractionOf(rate),
  isFew: rate.kind === 'few',
  interval: rate.kind === 'sample' ? { low: rate.low, high: rate.high } : null,
});
