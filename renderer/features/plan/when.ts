import type { QuickAddStart } from '../../../shared/domain/quickAdd/reading.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Choices } from './choices.ts';

/** A start as far as it is known, in the zone of this computer. */
export type DateAndTime = { readonly date: string | null; readonly time: string | null };

export type When = DateAndTime & {
  readonly startsAt: EpochMs | null;
  readonly timeZone: string;
};

/** An instant as the date and the time of a zone. */
export function dateAndTimeOf(
  at: EpochMs,
  timeZone: string,
): { readonly date: string; readonly time: string } {
  const zoned = zonedTime(at, timeZone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function readStart(start: QuickAddStart, timeZone: string): DateAndTime {
  if (start.kind === 'none') return { date: null, time: null };
  if (start.kind === 'day') return { date: start.date, time: null };
  return dateAndTimeOf(start.atMs, timeZone);
}

function instantOf({ date, time }: DateAndTime, timeZone: string): EpochMs | null {
  if (date === null || time === null) return null;
  // In the hour that summer time skips the clock goes on; in the one it repeats the first is meant.
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** When the call is: the line's own words, with what was set by hand on top. */
export function whenOf(start: QuickAddStart, choices: Choices, timeZone: string): When {
  const read = readStart(start, timeZone);
  const isChosen = choices.date !== undefined || choices.time !== undefined;
  const known = { date: choices.date ?? read.date, time: choices.time ?? read.time };
  if (!isChosen && start.kind === 'instant') {
    return { ...known, startsAt: start.atMs, timeZone: start.timeZone };
  }
  return { ...known, startsAt: instantOf(known, timeZone), timeZone };
}

/** Another reading of the line, and in what it differs from the one shown. */
export type OtherStart = DateAndTime & { readonly differsIn: 'date' | 'time' | 'both' };

/** Other readings of an ambiguous start; none once a date or time was set by hand. */
export function otherStarts(
  shown: DateAndTime,
  alternatives: readonly QuickAddStart[],
  timeZone: string,
): readonly OtherStart[] {
  return alternatives
    .map((start) => readStart(start, timeZone))
    .filter(({ date, time }) => date !== null && (date !== shown.date || time !== shown.time))
    .map((other) => {
      if (other.date === shown.date) return { ...other, differsIn: 'time' };
      return { ...other, differsIn: other.time === shown.time ? 'date' : 'both' };
    });
}
