/** Which part of the day: it tells the half of the clock, never a time of its own (noon excepted). */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** Which week a weekday lies in: counted by calendar weeks, or from its next occurrence. */
export type WeekShift =
  { readonly kind: 'calendar'; readonly weeks: number } | { readonly kind: 'later'; readonly weeks: number };

/** What stands before a weekday. */
export type WeekdayLead = 'coming' | 'next' | 'after-next' | 'last';

/** Words divided by `|`, in small letters, and what they stand for. */
export type Entry<T> = readonly [words: string, value: T];

/** The same, where the words may be the source of a regular expression. */
export type Phrase<T> = readonly [source: string, value: T];

/** All that is read of the calendar and the clock in one language. A new word goes into one of these lists. */
export type Lexicon = {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly relativeDays: readonly Phrase<number>[];
  readonly weekdayLeads: readonly Phrase<WeekdayLead>[];
  readonly weekShifts: readonly Phrase<WeekShift>[];
  readonly dayParts: readonly Phrase<DayPart>[];
  /** Parts of the day that say which day it is. */
  readonly todayParts: readonly Phrase<DayPart>[];
  readonly numbers: readonly Entry<number>[];
  /** Lengths told in words, in minutes. */
  readonly lengths: readonly Phrase<number>[];
  readonly hourUnit: string;
  readonly minuteUnit: string;
  readonly dayUnit: string;
  readonly weekUnit: string;
  readonly monthUnit: string;
  /** What may stand before a day, a time, a length, and be taken as part of it. */
  readonly beforeDay: string;
  readonly beforeTime: string;
  readonly beforeLength: string;
  /** Periods too wide to be a day. */
  readonly vagueDays: string;
};
