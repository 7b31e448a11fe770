import { BEFORE_TIME, LETTER, NO_LETTER_BUT_Z, wholeWords, WORD } from '../lexicon/words.ts';
import type { ClockTime, Firmness, Found, Rule, RuleReading } from './candidate.ts';
import { inHalf, NAMED_TIME, openHour, readTime, TIME_SPAN } from './clockTime.ts';

const reading = (start: ClockTime, firmness: Firmness): RuleReading => ({
  meaning: { slot: 'clock', start, end: null },
  firmness,
});

const LEAD = `(?:(?<lead>${BEFORE_TIME}|@) ?)?`;
/** A number that goes on is no hour: 7-Eleven, 1&1, 3.12, 10 min. */
export const NO_MORE = `(?![.:]\\d|,\\d{1,2} ?(?:h|std|stunden?|hours?)| ?[-&+/][${LETTER}]|%| ?(?:min|m|minuten?|minutes?|mins?|std|stunden?|hours?|hrs?|h|days?|tagen?|weeks?|wochen?|st|nd|rd|th)\\.?(?![${LETTER}]))`;

/** A capital letter glued to a number is a name: 3A Logistics. */
const isNameLike = ({ text }: Found): boolean => /\d[AP]$/u.test(text);

const NAMED = new RegExp(`${NAMED_TIME}$`, 'iu');

function figuresFirmness({ text, group }: Found, time: ClockTime): Firmness {
  // Noon Robotics, Midday Media: by its name alone a time is no firmer than a weekday.
  if (NAMED.test(text)) return 4;
  // A number alone is a time after “at”; else what stands around it has to say so.
  if (time.isBare) return group('lead') === '' ? 0 : 6;
  return /\d\.\d\d$/u.test(text) ? 6 : 10;
}

/** 9:30, 8.30am, 14 Uhr, noon, at 3, and 10 where a day stands beside it. */
const FIGURES: Rule = {
  pattern: wholeWords(`${LEAD}(?<time>${TIME_SPAN}|${NAMED_TIME})${NO_MORE}`, NO_LETTER_BUT_Z),
  read(found) {
    const time = readTime(found.group('time'));
    if (time === null || isNameLike(found)) return null;
    const isBare = time.isBare && found.group('lead') === '';
    return reading({ ...time, isBare }, figuresFirmness(found, time));
  },
};

const FOUR_DIGITS = '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)';

/** 1430 after “at”, 1430h, 1430 Uhr. */
const WITHOUT_COLON: Rule = {
  pattern: wholeWords(`(?:${BEFORE_TIME}|@) ${FOUR_DIGITS}|${FOUR_DIGITS} ?(?:h|hrs|hours|uhr)`),
  read: ({ group }) =>
    reading(
      { hour: Number(group('hour')), minute: Number(group('minute')), isOpen: false, isBare: false },
      9,
    ),
};

const TAIL = "(?: (?<uhr>uhr|o'?clock)| ?(?<meridiem>[ap]\\.?m\\.?))";

/** At three, um drei, zehn Uhr, three o'clock, ten am. */
const WORDS: Rule = {
  pattern: wholeWords(`${BEFORE_TIME} (?<hour>${WORD})${TAIL}?|(?<hour>${WORD}|\\d{1,2})${TAIL}`),
  read({ group }) {
    const time = openHour(group('hour'));
    return time === null ? null : reading(inHalf(time, group('meridiem')), 8);
  },
};

export const CLOCK_RULES: readonly Rule[] = [FIGURES, WITHOUT_COLON, WORDS];
