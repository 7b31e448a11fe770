import { zonedTime, type EpochMs } from '../../shared/lib/time.ts';
import { useBoot } from './boot.ts';

export type Format = {
  /** 11:30 or 11:30 AM, as the locale has it. */
  readonly time: (at: EpochMs) => string;
  /** Wed, Nov 18 */
  readonly day: (at: EpochMs) => string;
  /** Wednesday, November 18 */
  readonly longDay: (at: EpochMs) => string;
  /** Nov 18, with the year when it is not that of `now`. */
  readonly shortDay: (at: EpochMs, now: EpochMs) => string;
  /** Wed */
  readonly weekday: (at: EpochMs) => string;
  /** Wed, Nov 18, 11:30 */
  readonly dayAndTime: (at: EpochMs) => string;
  /** Days from the day of `now` to that of `at` in the zone of this computer: 0 today, 1 tomorrow. */
  readonly daysAway: (at: EpochMs, now: EpochMs) => number;
  readonly plainDay: (date: string) => string;
  /** A wall time, `09:00`, as the locale writes it. */
  readonly plainTime: (time: string) => string;
  readonly number: (value: number) => string;
  /** 67 % or 67%, of a fraction. */
  readonly percent: (fraction: number) => string;
};

/** Whether two instants are in one year. The bounds of the last one are kept: a table asks for each of its rows. */
function createSameYear(timeZone: string): (at: EpochMs, now: EpochMs) => boolean {
  let [from, until] = [0, 0];
  const isWithin = (at: EpochMs): boolean => at >= from && at < until;
  const startOf = (year: number): EpochMs =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return (at, now) => {
    if (!isWithin(now)) {
      const { year } = zonedTime(now, timeZone);
      [from, until] = [startOf(year), startOf(year + 1)];
    }
    return isWithin(at);
  };
}

/** Dates, times and numbers of a locale, in a time zone. */
export function createFormat(locale: string, timeZone: string): Format {
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (at: EpochMs) => format.format(at);
  };
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const monthDay = of({ month: 'short', day: 'numeric' });
  const withYear = of({ month: 'short', day: 'numeric', year: 'numeric' });
  const plain = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const plainClock = new Intl.DateTimeFormat(locale, { ...clock, timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const numbers = new Intl.NumberFormat(locale);
  const isSameYear = createSameYear(timeZone);
  const dateOf = (at: EpochMs) => zonedTime(at, timeZone).toPlainDate();
  return {
    time: of(clock),
    day: of({ weekday: 'short', month: 'short', day: 'numeric' }),
    weekday: of({ weekday: 'short' }),
    longDay: of({ weekday: 'long', month: 'long', day: 'numeric' }),
    shortDay: (at, now) => (isSameYear(at, now) ? monthDay(at) : withYear(at)),
    dayAndTime: of({ weekday: 'short', month: 'short', day: 'numeric', ...clock }),
    daysAway: (at, now) => dateOf(now).until(dateOf(at)).days,
    plainDay: (date) => plain.format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds),
    plainTime: (time) =>
      plainClock.format(
        Temporal.PlainDateTime.from(`1970-01-01T${time}`).toZonedDateTime('UTC').epochMilliseconds,
      ),
    percent: (fraction) => percents.format(fraction),
    number: (value) => numbers.format(value),
  };
}

const made = new Map<string, Format>();

/** One for every cell of a table: to make its ten formats takes longer than to draw a row. */
function formatOf(locale: string, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? createFormat(locale, timeZone);
  made.set(key, format);
  return format;
}

/** Dates, times and numbers as this computer's locale writes them. */
export function useFormat(): Format {
  const { locale, timeZone } = useBoot();
  return formatOf(locale, timeZone);
}
