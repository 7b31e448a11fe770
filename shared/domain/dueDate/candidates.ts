import { endOfWeek } from './days.ts';
import { CLOCK } from './expressions/clock.ts';
import { type DayExpression, partsOf } from './expressions/dayExpression.ts';
import { DURING_CALL, DURING_CALL_SLOT } from './expressions/duringCall.ts';
import { NAMED_MONTH_DAYS } from './expressions/namedMonthDays.ts';
import { NUMBERED_DAYS } from './expressions/numberedDays.ts';
import { PERIOD_ENDS } from './expressions/periodEnds.ts';
import { RELATIVE_DAYS } from './expressions/relativeDays.ts';
import { WEEKDAYS } from './expressions/weekdays.ts';

/** One stretch of a text that names a day. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly day: Temporal.PlainDate;
  readonly expression: DayExpression;
};

const ANYWHERE: readonly DayExpression[] = [
  ...NUMBERED_DAYS,
  ...NAMED_MONTH_DAYS,
  ...PERIOD_ENDS,
  ...WEEKDAYS,
  ...RELATIVE_DAYS,
  ...DURING_CALL,
];

/** Every way to say a day in the slot for the date. */
const IN_SLOT: readonly DayExpression[] = [...ANYWHERE, ...DURING_CALL_SLOT, ...CLOCK];

const WEEK_OF =
  /(?:week (?:of|commencing|beginning|starting)|w\/c|woche (?:vom|ab|ab dem|um den))(?: the| dem)? $/iu;

/** “The week of 16 November” is due at the end of that week, not on its Monday. */
const dueDay = (day: Temporal.PlainDate, before: string): Temporal.PlainDate =>
  WEEK_OF.test(before.slice(-25)) ? endOfWeek(day, 0) : day;

function candidatesOf(
  expression: DayExpression,
  text: string,
  callDay: Temporal.PlainDate,
): readonly Candidate[] {
  return [...text.matchAll(expression.pattern)].flatMap((match) => {
    const day = expression.day(partsOf(match), callDay);
    if (day === null) return [];
    const { index: start, 0: found } = match;
    return [
      { start, end: start + found.length, text: found, day: dueDay(day, text.slice(0, start)), expression },
    ];
  });
}

/** The days that expressions find, in the order of the text; where two ways to read it overlap, the one with more words. */
function readCandidates(
  text: string,
  callDay: Temporal.PlainDate,
  expressions: readonly DayExpression[],
): readonly Candidate[] {
  const kept: Candidate[] = [];
  const all = expressions.flatMap((expression) => candidatesOf(expression, text, callDay));
  for (const candidate of all.sort((a, b) => b.text.length - a.text.length || a.start - b.start)) {
    const isFree = kept.every((other) => candidate.end <= other.start || candidate.start >= other.end);
    if (isFree) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The days named in the slot for the date. */
export const candidatesInSlot = (slot: string, callDay: Temporal.PlainDate): readonly Candidate[] =>
  readCandidates(slot, callDay, IN_SLOT);

/** The days named in running text. Looking back (“last quarter’s figures”) only tells there what is meant. */
export const candidatesInText = (text: string, callDay: Temporal.PlainDate): readonly Candidate[] =>
  readCandidates(text, callDay, ANYWHERE).filter(({ expression }) => expression.looksBack !== true);
