import { BEFORE_TIME, countOf, LETTER, wholeWords, WORD } from '../lexicon/words.ts';
import type { ClockTime, Found, Rule } from './candidate.ts';
import { inHalf, openHour } from './clockTime.ts';

/** How an hour is approached in speech, in minutes; English “half two” is after two, German “halb zwei” before. */
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 30,
  'half past': 30,
  halb: -30,
  'quarter past': 15,
  'quarter after': 15,
  'viertel nach': 15,
  'quarter to': -15,
  'quarter of': -15,
  'quarter before': -15,
  'quarter til': -15,
  'quarter till': -15,
  'viertel vor': -15,
  dreiviertel: -15,
  'drei viertel': -15,
  viertel: -45,
};
const SIGN: ReadonlyMap<string, number> = new Map([
  ['past', 1],
  ['after', 1],
  ['nach', 1],
  ['to', -1],
  ['before', -1],
  ['til', -1],
  ['vor', -1],
]);

/** The longer first: “half past two” is not half of “past”. */
const FRACTION = Object.keys(FRACTIONS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const COUNTED = `(?<minutes>\\d{1,2}|${WORD})(?: minutes| minuten| min\\.?)? (?<turn>${[...SIGN.keys()].join('|')})(?<half> halb)?`;
const HOUR = `(?<hour>\\d{1,2}|${WORD})(?! ?[-:.&/]\\d| ?(?:m|min|mins|minutes|minuten|hours?|stunden?)(?![${LETTER}]))`;
const TAIL = "(?: uhr| o'?clock)?(?: ?(?<meridiem>[ap]\\.?m\\.?))?";

const WHOLE_DAY = 24 * 60;

/** Counts on from, or back from, an hour that may be either half of the day. */
function shifted(hour: ClockTime, minutes: number): ClockTime {
  const total = (hour.hour * 60 + minutes + WHOLE_DAY) % WHOLE_DAY;
  const full = Math.floor(total / 60);
  // “Quarter to one” is 12:45, and as open as one o'clock is.
  return { ...hour, hour: hour.isOpen && full === 0 ? 12 : full, minute: total % 60 };
}

function minutesOf(group: (name: string) => string): number {
  const fraction = FRACTIONS[group('fraction')];
  if (fraction !== undefined) return fraction;
  const counted = countOf(group('minutes')) * Number(SIGN.get(group('turn')));
  return group('half') === '' ? counted : counted - 30;
}

const LONGEST_RANGE_HOURS = 3;

/** “10 to 11” in figures is a range, “10 to 4” is not; “from” always begins one. */
function isRange({ group, text }: Found): boolean {
  const hours = Number(group('hour')) - Number(group('minutes'));
  return group('turn') === 'to' && (/^from/iu.test(text) || (hours > 0 && hours <= LONGEST_RANGE_HOURS));
}

/** Half past two, quarter to three, zehn nach drei, fünf vor halb elf. */
export const SPOKEN_CLOCK_RULES: readonly Rule[] = [
  {
    pattern: wholeWords(
      `(?:(?:${BEFORE_TIME}|@) )?(?:(?:a )?(?<fraction>${FRACTION})|${COUNTED}) ${HOUR}${TAIL}`,
    ),
    read(found) {
      const { group } = found;
      const hour = openHour(group('hour'));
      const minutes = minutesOf(group);
      if (hour === null || !(Math.abs(minutes) < 60) || isRange(found)) return null;
      const start = inHalf(shifted(hour, minutes), group('meridiem'));
      return { meaning: { slot: 'clock', start, end: null }, firmness: 9 };
    },
  },
];
