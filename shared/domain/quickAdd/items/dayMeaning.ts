import { dayOf, nearestOf, yearsAround } from '../../dueDate/days.ts';
import type { DayPart } from '../lexicon/lexicon.ts';
import type { DayMeaning } from './candidate.ts';

type Details = {
  readonly others?: readonly Temporal.PlainDate[];
  readonly isDoubtful?: boolean;
  readonly part?: DayPart | null;
};

/** A day that a date, or words such as “tomorrow”, name by themselves. */
export function dateMeaning(date: Temporal.PlainDate, details: Details = {}): DayMeaning {
  return {
    slot: 'day',
    form: 'date',
    date,
    isDoubtful: false,
    others: [],
    isWeekly: false,
    part: null,
    ...details,
  };
}

export type TypedDate = { readonly year: string; readonly month: number; readonly day: number };

const centuryOf = (year: string): number => (year.length === 2 ? 2000 : 0);

/**
 * A day and month in the year typed, else in the year that brings it nearest to today; null where the calendar has
 * none. A day that lies behind may also be next year's, and says so.
 */
export function datedMeaning({ year, month, day }: TypedDate, today: Temporal.PlainDate): DayMeaning | null {
  if (year !== '') {
    const date = dayOf(centuryOf(year) + Number(year), month, day);
    return date === null ? null : dateMeaning(date);
  }
  const sameDay = yearsAround(today).map((typed) => dayOf(typed, month, day));
  const date = nearestOf(sameDay, today);
  if (date === null) return null;
  const hasPassed = Temporal.PlainDate.compare(date, today) < 0;
  const ahead = sameDay
    .filter((other) => other !== null)
    .filter((other) => Temporal.PlainDate.compare(other, today) > 0);
  return dateMeaning(date, { isDoubtful: hasPassed, others: hasPassed ? ahead.slice(0, 1) : [] });
}
