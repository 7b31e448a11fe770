import { dayOf } from '../../dueDate/days.ts';
import { BEFORE_DAY, LETTER, MONTHS, wholeWords, WORD } from '../lexicon/words.ts';
import type { Firmness, Found, Rule, RuleReading, Surroundings } from './candidate.ts';
import { datedMeaning, dateMeaning, type TypedDate } from './dayMeaning.ts';

const LEAD = `(?:${BEFORE_DAY} )?`;
/** What follows a number that is an hour or a length, so that “May 20 min” is no date. */
const NO_UNIT = `(?! ?(?:m|mins?|minuten?|minutes?|h|hrs?|std|uhr|am|pm|a\\.m|p\\.m)(?![${LETTER}]))(?![:.]\\d)`;
const YEAR = "(?:,? '?(?<year>20\\d\\d)|,? '(?<short>\\d\\d))?";

const reading = (typed: TypedDate, firmness: Firmness, { today }: Surroundings): RuleReading | null => {
  const meaning = datedMeaning(typed, today);
  return meaning === null ? null : { meaning, firmness };
};

const year = ({ group }: Found): string => group('year') || group('short');

/** 2026-12-01, 2026/12/1. */
const YEAR_FIRST: Rule = {
  pattern: wholeWords(`${LEAD}(?<year>20\\d\\d)(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})`),
  read: ({ group }, around) =>
    reading({ year: group('year'), month: Number(group('month')), day: Number(group('day')) }, 10, around),
};

/** Round the clock, not the 24th of July. */
const isIdiom = ({ group }: Found): boolean => `${group('first')}/${group('second')}` === '24/7';

/** How firmly numbers with a dot between them are a date: 3.12. is, 3.12 may be, 8.30 is a time. */
function dottedFirmness(found: Found, around: Surroundings): Firmness {
  if (/\.$/u.test(found.text) || year(found) !== '') return 9;
  return around.locale.isMonthFirst ? 2 : 6;
}

function firmnessOf(found: Found, around: Surroundings): Firmness | null {
  if (isIdiom(found)) return null;
  const sign = found.group('sign');
  if (sign === '.') return dottedFirmness(found, around);
  if (sign === '-') return year(found) === '' ? null : 9;
  return 8;
}

/** 3/12, 12/3/26, 3.12., 3-12-2026: in the locale's order; the other order only where that one has no such day. */
const NUMBERS: Rule = {
  pattern: wholeWords(
    `${LEAD}(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})(?:\\k<sign>(?<year>20\\d\\d|\\d\\d)|\\.)?(?![/:.]?\\d)${NO_UNIT}`,
  ),
  read(found, around) {
    const firmness = firmnessOf(found, around);
    if (firmness === null) return null;
    const [first, second] = [Number(found.group('first')), Number(found.group('second'))];
    // A dot stands after the day wherever dates are written with dots.
    const isMonthFirst = around.locale.isMonthFirst && found.group('sign') !== '.';
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    const typed = reading({ year: year(found), month, day }, firmness, around);
    return typed ?? reading({ year: year(found), month: day, day: month }, 4, around);
  },
};

/** 3. 12. 2026: with spaces the dots have to be there. */
const SPACED: Rule = {
  pattern: wholeWords(`${LEAD}(?<day>\\d{1,2})\\. (?<month>\\d{1,2})\\.(?: ?(?<year>20\\d\\d))?(?!\\d)`),
  read: ({ group }, around) =>
    reading({ year: group('year'), month: Number(group('month')), day: Number(group('day')) }, 9, around),
};

const named =
  (firmness: Firmness): Rule['read'] =>
  (found, around) => {
    const month = MONTHS.valueOf(found.group('month'));
    if (month === null) return null;
    return reading({ year: year(found), month, day: Number(found.group('day')) }, firmness, around);
  };

const DAY_NUMBER = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Nov 24th, November 24, 2026. */
const MONTH_THEN_DAY: Rule = {
  pattern: wholeWords(
    `${LEAD}(?<month>${WORD})\\.? (?:the )?${DAY_NUMBER}(?![${LETTER}\\d])${YEAR}${NO_UNIT}`,
  ),
  read: named(10),
};

/** 24 Nov, the 24th of November, 2. Dezember 2026. */
const DAY_THEN_MONTH: Rule = {
  pattern: wholeWords(
    `${LEAD}(?:the )?${DAY_NUMBER}\\.?(?: of)?[ -]?(?<month>${WORD})(?![${LETTER}])\\.?${YEAR}`,
  ),
  read: named(10),
};

/** The next day with that number, or null where it is none. */
function dayAhead(day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const months = [0, 1, 2, 3].map((ahead) => today.with({ day: 1 }).add({ months: ahead }));
  const days = months.map((month) => dayOf(month.year, month.month, day)).filter((date) => date !== null);
  return days.find((date) => Temporal.PlainDate.compare(date, today) >= 0) ?? null;
}

/** The 24th, am 24.: of this month or the next. */
const DAY_ONLY: Rule = {
  pattern: wholeWords(
    `(?:(?:on )?the |on )?(?<day>\\d{1,2})(?:st|nd|rd|th)|(?:am|den|dem|der) (?<den>\\d{1,2})\\.(?! ?\\d)`,
  ),
  read({ group }, { today }) {
    const date = dayAhead(Number(group('day') || group('den')), today);
    return date === null ? null : { meaning: dateMeaning(date), firmness: 6 };
  },
};

export const DATE_RULES: readonly Rule[] = [
  YEAR_FIRST,
  NUMBERS,
  SPACED,
  MONTH_THEN_DAY,
  DAY_THEN_MONTH,
  DAY_ONLY,
];
