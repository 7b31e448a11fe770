import { zonedTime, type EpochMs } from '../../lib/time.ts';

/** How far back one looks. */
export const PERIODS = ['4-weeks', '12-weeks', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** Whose weeks they are: the seller's zone, and the day that their locale begins a week with, 1 for Monday. */
export type WeekRule = { readonly timeZone: string; readonly firstDay: number };

/** From `from` on, before `until`. */
export type Span = { readonly from: EpochMs; readonly until: EpochMs };

/** `startsOn` is its first day, `YYYY-MM-DD`. */
export type Week = Span & { readonly startsOn: string };

const WEEKS_OF: Readonly<Record<Exclude<Period, 'all'>, number>> = { '4-weeks': 4, '12-weeks': 12, year: 52 };

/** Fifty years: what a damaged date in the past may cost. */
const MOST_WEEKS = 2_609;

function firstDayOfWeek(at: EpochMs, { timeZone, firstDay }: WeekRule): Temporal.PlainDate {
  const day = zonedTime(at, timeZone).toPlainDate();
  return day.subtract({ days: (day.dayOfWeek - firstDay + 7) % 7 });
}

const startOf = (day: Temporal.PlainDate, timeZone: string): EpochMs =>
  day.toZonedDateTime(timeZone).epochMilliseconds;

type Wanted = WeekRule & {
  readonly period: Period;
  readonly now: EpochMs;
  /** The start of the oldest call, null when there is none. */
  readonly firstAt: EpochMs | null;
};

/** The weeks of a period, oldest first; the last one is the week of `now`. */
export function weeksOf({ period, now, firstAt, ...rule }: Wanted): readonly Week[] {
  const current = firstDayOfWeek(now, rule);
  const oldest = firstDayOfWeek(Math.min(firstAt ?? now, now), rule);
  const count = period === 'all' ? oldest.until(current).days / 7 + 1 : WEEKS_OF[period];
  const weeks = Math.min(count, MOST_WEEKS);
  return Array.from({ length: weeks }, (_, index) => {
    const day = current.subtract({ weeks: weeks - 1 - index });
    const from = startOf(day, rule.timeZone);
    return { startsOn: day.toString(), from, until: startOf(day.add({ weeks: 1 }), rule.timeZone) };
  });
}

export const isIn = ({ from, until }: Span, at: EpochMs): boolean => at >= from && at < until;
