import { countOf, LETTER, unnamed } from '../lexicon/words.ts';
import type { ClockTime } from './candidate.ts';

/** am and pm, also as a single letter glued to the number. German “10 am Freitag” is no morning. */
const MERIDIEM = `(?: ?(?<meridiem>[ap]m(?![${LETTER}])|[ap]\\. ?m\\.?)(?! (?:\\d{1,2}\\.|[${LETTER}]*(?:tag|woch|mittag|abend|morgen)(?![${LETTER}])))|(?<meridiem>(?<=\\d)[ap]))`;
const UHR = "(?: ?(?<uhr>uhr|h|hrs|hours|o'?clock))";

/** A time in figures: 9, 9:30, 8.30am, 14 Uhr, 14h30, 14 Uhr 30. */
const TIME =
  `(?:(?<hour>\\d{1,2})(?: (?<uhr>uhr) |(?<uhr>h))(?<minute>[0-5]\\d)` +
  `|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?(?:${MERIDIEM}|${UHR})?)`;
export const TIME_SPAN = unnamed(TIME);

const NOON: ClockTime = { hour: 12, minute: 0, isOpen: false, isBare: false };
/** The end of the day it is said of. */
const MIDNIGHT: ClockTime = { ...NOON, hour: 24 };

/** Times that have a name. */
const NAMED_TIMES: ReadonlyMap<string, ClockTime> = new Map([
  ['noon', NOON],
  ['midday', NOON],
  ['mid-day', NOON],
  ['noontime', NOON],
  ['midnight', MIDNIGHT],
  ['mitternacht', MIDNIGHT],
]);
export const NAMED_TIME = `(?:12 )?(?:${[...NAMED_TIMES.keys()].join('|')})`;

const WHOLE = new RegExp(`^${TIME}$`);

type Typed = {
  readonly hour: string;
  readonly minute: string;
  readonly meridiem: string;
  readonly uhr: string;
};

/** Sets a time to the half of the day that “am” or “pm” names. */
export function inHalf(time: ClockTime, meridiem: string): ClockTime {
  if (meridiem === '') return time;
  // “15:30 pm” says it twice.
  if (time.hour > 12) return { ...time, isOpen: false };
  return { ...time, hour: (time.hour % 12) + (meridiem.startsWith('p') ? 12 : 0), isOpen: false };
}

const UNIT_H = /^h(?:rs|ours)?$/u;
/** From this hour on “14h” is a time of day, below it a length. */
export const FIRST_HOUR_AS_TIME = 8;

function withoutMeridiem({ hour, minute, uhr }: Typed): ClockTime | null {
  const value = Number(hour);
  if (value > 23 || (UNIT_H.test(uhr) && value < FIRST_HOUR_AS_TIME)) return null;
  const isOn24Hours = value > 12 || hour.startsWith('0') || (uhr !== '' && minute !== '');
  return { hour: value, minute: Number(minute), isOpen: !isOn24Hours, isBare: minute === '' && uhr === '' };
}

function withMeridiem({ hour, minute, meridiem }: Typed): ClockTime | null {
  const value = Number(hour);
  if (value < 1 || value > 23) return null;
  return inHalf({ hour: value, minute: Number(minute), isOpen: true, isBare: false }, meridiem);
}

/** Reads a stretch that {@link TIME_SPAN} or {@link NAMED_TIME} matches; null when no clock shows it. */
export function readTime(text: string): ClockTime | null {
  const named = NAMED_TIMES.get(text.replace(/^12 /u, ''));
  if (named !== undefined) return named;
  const groups = WHOLE.exec(text)?.groups;
  const group = (name: keyof Typed): string => groups?.[name] ?? '';
  const typed: Typed = {
    hour: group('hour'),
    minute: group('minute'),
    meridiem: group('meridiem'),
    uhr: group('uhr'),
  };
  if (Number(typed.minute) > 59) return null;
  return typed.meridiem === '' ? withoutMeridiem(typed) : withMeridiem(typed);
}

/** An hour in figures or words without its half of the day: the “two” of “half past two”. */
export function openHour(word: string): ClockTime | null {
  const hour = countOf(word);
  if (!(hour <= 23)) return null;
  return { hour, minute: 0, isOpen: hour >= 1 && hour <= 12, isBare: false };
}
