import type { DayPart } from '../lexicon/lexicon.ts';
import type { LineLocale } from '../lineLocale.ts';

/** A time of day as typed. `isOpen`: neither am nor pm nor the 24-hour clock tells its half of the day. */
export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  readonly isOpen: boolean;
  /** Only a number: nothing says that it is a time. */
  readonly isBare: boolean;
};

export type DayMeaning = {
  readonly slot: 'day';
  /** `weekday` may stand beside a date, which then wins. */
  readonly form: 'weekday' | 'date';
  readonly date: Temporal.PlainDate;
  readonly isDoubtful: boolean;
  /** Other days it may mean. */
  readonly others: readonly Temporal.PlainDate[];
  /** A bare weekday: when its time has passed today, the next one is meant. */
  readonly isWeekly: boolean;
  readonly part: DayPart | null;
};

export type ClockMeaning = {
  readonly slot: 'clock';
  readonly start: ClockTime;
  readonly end: ClockTime | null;
};

/** What a stretch of the line may mean. */
export type Meaning =
  | DayMeaning
  | ClockMeaning
  | { readonly slot: 'until'; readonly end: ClockTime }
  | { readonly slot: 'part'; readonly part: DayPart | null }
  | { readonly slot: 'offset'; readonly minutes: number }
  | { readonly slot: 'length'; readonly minutes: number }
  | { readonly slot: 'zone'; readonly timeZone: string; readonly fixed: string | null }
  | { readonly slot: 'vague'; readonly days: readonly Temporal.PlainDate[] };

export type Slot = Meaning['slot'];

/** What the words are read against. */
export type Surroundings = {
  readonly now: Temporal.ZonedDateTime;
  readonly today: Temporal.PlainDate;
  readonly locale: LineLocale;
};

/** A match of a rule: its groups in small letters ('' where one took no part), itself and the line around it as typed. */
export type Found = {
  readonly group: (name: string) => string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** How firmly a rule's words mean a time rather than part of a name: 10 always, 5 a weekday's name, 0 a bare number. */
export type Firmness = number;

export type Rule = {
  readonly pattern: RegExp;
  readonly read: (found: Found, surroundings: Surroundings) => RuleReading | null;
};

export type RuleReading = { readonly meaning: Meaning; readonly firmness: Firmness };

export type Stretch = { readonly from: number; readonly to: number };
export type Candidate = Stretch & RuleReading;

export const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

const inSmallLetters = (sign: string): string => {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
};

/** The line in small letters, each in its place: a few capitals have small letters of another length. */
export const smallLetters = (line: string): string => line.split('').map(inSmallLetters).join('');

/** Everything in a line that a rule can read. */
export function candidatesOf(
  line: string,
  rules: readonly Rule[],
  surroundings: Surroundings,
): readonly Candidate[] {
  const small = smallLetters(line);
  return rules.flatMap(({ pattern, read }) =>
    [...small.matchAll(pattern)].flatMap((match): readonly Candidate[] => {
      const from = match.index;
      const to = from + match[0].length;
      const found: Found = {
        group: (name) => match.groups?.[name] ?? '',
        text: line.slice(from, to),
        before: line.slice(0, from),
        after: line.slice(to),
      };
      const reading = read(found, surroundings);
      return reading === null ? [] : [{ from, to, ...reading }];
    }),
  );
}
