import { type DayExpression, type Part, wholeWords } from './dayExpression.ts';

const today = (_part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate => callDay;

/** A time with no day means the day of the call; any named day beats it. */
export const CLOCK: readonly DayExpression[] = [
  {
    pattern: wholeWords(
      "\\d{1,2}:\\d\\d|\\d{1,2}[.:]\\d\\d ?(?:am|pm|uhr|h)|\\d{1,2} ?(?:am|pm|uhr|h|o'clock)|\\d{1,2} ?[ap]\\.m\\.",
    ),
    precision: 'clock',
    day: today,
  },
  {
    pattern: wholeWords(
      '(?:by |at )?(?:noon|midday|midnight|lunch(?:time)?)|(?:bis )?(?:mittags?|mitternacht)',
    ),
    precision: 'clock',
    day: today,
  },
  {
    pattern: wholeWords(
      '(?:(?:the )?(?:end|close) of (?:the )?(?:day|business|play|work)|eod|eob|cob|ende des tages|tagesende|feierabend|geschäftsschluss|dienstschluss)',
    ),
    precision: 'clock',
    day: today,
  },
  {
    pattern: wholeWords(
      '(?:in|within) (?:the |the next |\\d{1,3} |an |half an |einer |einer halben )(?:minutes?|minuten|hours?|stunden?)',
    ),
    precision: 'clock',
    day: today,
  },
];
