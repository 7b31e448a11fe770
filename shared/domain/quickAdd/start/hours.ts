import type { ClockTime } from '../items/candidate.ts';
import type { DayPart } from '../lexicon/lexicon.ts';

/** Working hours, in which a time without am or pm is looked for. */
const FIRST_MINUTE = 8 * 60;
const LAST_MINUTE = 18 * 60;
const HALF_DAY = 12 * 60;
const WHOLE_DAY = 24 * 60;

/** A time of day in minutes from midnight; `other` is the other half of the day where that was left open. */
export type MinuteOfDay = {
  readonly minute: number;
  readonly other: number | null;
  readonly isDoubtful: boolean;
};

const minuteOf = ({ hour, minute }: ClockTime): number => hour * 60 + minute;

const outsideWork = (minute: number): number => Math.max(FIRST_MINUTE - minute, minute - LAST_MINUTE, 0);

/** Which half of the day a part of it means for a time on a twelve-hour clock. */
function inPart(minute: number, part: DayPart): number {
  const early = minute % HALF_DAY;
  if (part === 'morning') return early;
  // Eleven “at noon” is still morning.
  const isLateMorning = part === 'noon' && early >= 10 * 60;
  return isLateMorning ? early : early + HALF_DAY;
}

/**
 * The time meant: the half of the day that was named, else the one in (or nearest to) working hours. In the early
 * hours of the clock, 1 to 7, both halves are thinkable and that is said.
 */
export function minuteOfDay(time: ClockTime, part: DayPart | null): MinuteOfDay {
  const minute = minuteOf(time);
  if (!time.isOpen) return { minute, other: null, isDoubtful: false };
  if (part !== null) return { minute: inPart(minute, part), other: null, isDoubtful: false };
  const early = minute % HALF_DAY;
  // Twelve without more is noon.
  const late = early + HALF_DAY;
  const isLate = outsideWork(late) < outsideWork(early);
  const isDoubtful = time.hour < FIRST_MINUTE / 60;
  return { minute: isLate ? late : early, other: isLate ? early : late, isDoubtful };
}

/** Minutes from a start to an end, the nearest that the end's open half of the day allows. */
export function minutesUntil(startMinute: number, end: ClockTime): number {
  const straight = (minuteOf(end) - startMinute + 2 * WHOLE_DAY) % WHOLE_DAY;
  return end.isOpen ? straight % HALF_DAY : straight;
}

/** The start of a range: with its half open, the one that leaves the shorter range (11-1pm, 2-3pm). */
export function startOfRange(start: ClockTime, end: ClockTime, part: DayPart | null): MinuteOfDay {
  const typed = minuteOfDay(start, part);
  if (!start.isOpen || end.isOpen || typed.other === null) return typed;
  const isOtherShorter = minutesUntil(typed.other, end) < minutesUntil(typed.minute, end);
  return { minute: isOtherShorter ? typed.other : typed.minute, other: null, isDoubtful: false };
}
