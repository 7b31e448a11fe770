/** How firmly an expression names its day: a number beats a weekday, both beat a mere time of day. */
export type Precision = 'numbered' | 'spoken' | 'clock';

/** One way to say a day. `day` is null when the words match but the calendar has no such day. */
export type DayExpression = {
  readonly pattern: RegExp;
  readonly precision: Precision;
  /** In running text only after “by”, “on”, “bis” …: short forms would be mistaken for other words. */
  readonly needsCue?: true;
  /** Never a due date in running text: “last quarter” there tells which figures. */
  readonly looksBack?: true;
  readonly day: (part: Part, callDay: Temporal.PlainDate) => Temporal.PlainDate | null;
};

/** The text of a named group, empty when the group did not take part. */
export type Part = (group: string) => string;

export const partsOf =
  (match: RegExpMatchArray): Part =>
  (group) =>
    match.groups?.[group] ?? '';

/** Letters of the languages read here; the classes of all scripts take the page ten times as long to prepare. */
export const LETTER = 'a-z\\u00C0-\\u024F';

/** A pattern for whole words, in any letter case. */
export const wholeWords = (source: string): RegExp =>
  new RegExp(`(?<![${LETTER}0-9])(?:${source})(?![${LETTER}0-9])`, 'giu');
