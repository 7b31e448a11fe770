import type { ClockMeaning, ClockTime } from '../items/candidate.ts';
import type { DayPart } from '../lexicon/lexicon.ts';
import { type MinuteOfDay, minuteOfDay, minutesUntil, startOfRange } from './hours.ts';

/** A time of day as it is meant, with the length that its end tells. */
export type MeantTime = MinuteOfDay & { readonly isBare: boolean; readonly minutes: number | null };

export const NOON: ClockTime = { hour: 12, minute: 0, isOpen: false, isBare: false };

export function meantTime({ start, end }: Omit<ClockMeaning, 'slot'>, part: DayPart | null): MeantTime {
  if (end === null) return { ...minuteOfDay(start, part), isBare: start.isBare, minutes: null };
  const time = startOfRange(start, end, part);
  const minutes = minutesUntil(time.minute, end);
  return { ...time, isBare: start.isBare, minutes: minutes > 0 ? minutes : null };
}
