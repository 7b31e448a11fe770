import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Entry, Lexicon, Phrase } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN];

/** A source that matches any of several. */
const oneOf = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

/**
 * Letters of a line in small letters. Spelled out, and patterns without the flags i and u: with them, V8 takes a
 * second and a half to compile all rules; without, a twentieth of it.
 */
export const LETTER = 'a-z\\u00DF-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\uDFFF\\uF900-\\uFFFD';
/** A word in small letters, to be looked up: far cheaper than a pattern of all the words. */
export const WORD = `[${LETTER}]+`;

const NO_LETTER = `(?![${LETTER}\\d])`;
/** Only the Z of UTC may be glued to a time. */
export const NO_LETTER_BUT_Z = `(?:${NO_LETTER}|(?=z${NO_LETTER}))`;

/** A pattern for whole words in small letters; not in the middle of a number such as 10:30 or 3.12. */
export const wholeWords = (source: string, end: string = NO_LETTER): RegExp =>
  new RegExp(`(?<![${LETTER}\\d])(?<!\\d[:./])(?:${source})${end}`, 'g');

/** A source with its groups' names taken off, to be used inside another. */
export const unnamed = (source: string): string => source.replaceAll(/\(\?<\w+>/gu, '(?:');

/** Looks phrases up; `source` matches all of them. */
export type Vocabulary<T> = { readonly source: string; readonly valueOf: (phrase: string) => T | null };

function phrases<T>(list: (lexicon: Lexicon) => readonly Phrase<T>[]): Vocabulary<T> {
  const entries = LEXICONS.flatMap(list);
  const patterns = entries.map(([source, value]) => [new RegExp(`^(?:${source})$`), value] as const);
  return {
    // The longer first: “heute in einer Woche” is not today.
    source: oneOf(entries.map(([source]) => source).toSorted((a, b) => b.length - a.length)),
    valueOf: (phrase) => patterns.find(([pattern]) => pattern.test(phrase))?.[1] ?? null,
  };
}

function words<T>(entries: readonly Entry<T>[]): Vocabulary<T> {
  const values = new Map(
    entries.flatMap(([source, value]) => source.split('|').map((word) => [word, value] as const)),
  );
  return { source: oneOf([...values.keys()]), valueOf: (word) => values.get(word) ?? null };
}

const placed = (list: readonly string[]): readonly Entry<number>[] =>
  list.map((source, place) => [source, place + 1]);
type TextKey = { [K in keyof Lexicon]: Lexicon[K] extends string ? K : never }[keyof Lexicon];
const both = (key: TextKey): string => oneOf(LEXICONS.map((lexicon) => lexicon[key]));

/** 1 (Monday) to 7. */
export const WEEKDAYS = words(LEXICONS.flatMap(({ weekdays }) => placed(weekdays)));
export const SHORT_WEEKDAYS = words(placed(ENGLISH.shortWeekdays));
export const TWO_LETTER_WEEKDAYS = words(placed(GERMAN.shortWeekdays));
/** 1 (January) to 12. */
export const MONTHS = words(LEXICONS.flatMap(({ months }) => placed(months)));
export const RELATIVE_DAYS = phrases(({ relativeDays }) => relativeDays);
export const WEEKDAY_LEADS = phrases(({ weekdayLeads }) => weekdayLeads);
export const WEEK_SHIFTS = phrases(({ weekShifts }) => weekShifts);
export const DAY_PARTS = phrases(({ dayParts }) => dayParts);
export const TODAY_PARTS = phrases(({ todayParts }) => todayParts);
export const WORDED_LENGTHS = phrases(({ lengths }) => lengths);
const NUMBER_WORDS = words(LEXICONS.flatMap(({ numbers }) => numbers));

export const HOUR_UNIT = both('hourUnit');
export const MINUTE_UNIT = both('minuteUnit');
export const DAY_UNIT = both('dayUnit');
export const WEEK_UNIT = both('weekUnit');
export const MONTH_UNIT = both('monthUnit');
export const BEFORE_DAY = both('beforeDay');
export const BEFORE_TIME = both('beforeTime');
export const BEFORE_LENGTH = both('beforeLength');
export const VAGUE_DAYS = both('vagueDays');

/** Digits, or a word that {@link countOf} may know as a number. */
export const COUNT = `(?:\\d{1,3}|[${LETTER}-]+)`;
/** The number that digits or a word stand for; NaN for any other word. */
export const countOf = (word: string): number => NUMBER_WORDS.valueOf(word) ?? Number(word);
