import { COUNT, countNumber } from '../calendarWords.ts';
import { addWorkingDays, endOfMonth, endOfQuarter, endOfWeek, endOfYear } from '../days.ts';
import { type DayExpression, type Part, wholeWords } from './dayExpression.ts';

const callDayPlus = (days: number) => (_part: Part, callDay: Temporal.PlainDate) => callDay.add({ days });

const UNIT = [
  '(?<hours>hours?|stunden?)',
  '(?<days>days?|tag(?:e|en)?)',
  '(?<workingDays>(?:working|business|work|week) ?days?|(?:arbeits|werk|geschäfts)tag(?:e|en)?)',
  '(?<weeks>weeks?|wochen?)',
  '(?<fortnights>fortnights?)',
  '(?<months>months?|monat(?:e|en|s)?)',
  '(?<years>years?|jahr(?:e|en|es)?)',
].join('|');
const span = `(?<count>${COUNT}) (?:${UNIT})`;
const daysPerUnit: readonly (readonly [string, number])[] = [
  ['days', 1],
  ['weeks', 7],
  ['fortnights', 14],
];

/** The call's day moved by the span; hours are rounded up to whole days. */
function moved(part: Part, callDay: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
  const count = countNumber(part('count'));
  const unit = daysPerUnit.find(([group]) => part(group) !== '');
  if (unit !== undefined) return callDay.add({ days: direction * count * unit[1] });
  if (part('hours') !== '') return callDay.add({ days: direction * Math.ceil((count - 12) / 24) });
  if (part('months') !== '') return callDay.add({ months: direction * count });
  if (part('years') !== '') return callDay.add({ years: direction * count });
  return addWorkingDays(callDay, direction * count);
}

const ahead = (part: Part, callDay: Temporal.PlainDate) => moved(part, callDay, 1);
const back = (part: Part, callDay: Temporal.PlainDate) => moved(part, callDay, -1);
const within =
  '(?:(?:within|in|inside|innerhalb(?: von)?|binnen|bis in)(?: the)?(?: next| coming)?(?: der| den)?(?: nächsten| kommenden)?|(?:over|for) the (?:next|coming))';
const lastOnes = '(?:last|previous|past|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?)';

/** Days counted from the call: tomorrow, within ten days, vor zwei Wochen, last month. */
export const RELATIVE_DAYS: readonly DayExpression[] = [
  {
    pattern: wholeWords("(?:later )?today(?!'s)|tonight|this (?:morning|noon|afternoon|evening)|heute"),
    precision: 'spoken',
    day: callDayPlus(0),
  },
  {
    pattern: wholeWords('tomorrow|tmrw|tmr|(?<!(?:am|jeden|guten|frühen|late[nr]?) )morgen'),
    precision: 'spoken',
    day: callDayPlus(1),
  },
  { pattern: wholeWords('(?:the )?day after tomorrow|übermorgen'), precision: 'spoken', day: callDayPlus(2) },
  {
    pattern: wholeWords("yesterday(?!'s)|gestern"),
    precision: 'spoken',
    looksBack: true,
    day: callDayPlus(-1),
  },
  {
    pattern: wholeWords('(?:the )?day before yesterday|vorgestern'),
    precision: 'spoken',
    looksBack: true,
    day: callDayPlus(-2),
  },
  {
    pattern: wholeWords(`${within} ${span}(?! of (?!receiv|receipt|today|this))`),
    precision: 'spoken',
    day: ahead,
  },
  {
    pattern: wholeWords(
      `${span}(?:'? time)? (?:from (?:now|today)|after (?:this|the|our) call|ab heute|ab jetzt|nach dem Gespräch)`,
    ),
    precision: 'spoken',
    day: ahead,
  },
  {
    pattern: new RegExp(`^(?:max\\.? |at most |höchstens |maximal )?${span}$`, 'giu'),
    precision: 'spoken',
    day: ahead,
  },
  { pattern: wholeWords(`${span} ago|vor ${span}`), precision: 'spoken', looksBack: true, day: back },
  {
    pattern: wholeWords(`${lastOnes} (?:week|woche)`),
    precision: 'spoken',
    looksBack: true,
    day: (_part, callDay) => endOfWeek(callDay, -1),
  },
  {
    pattern: wholeWords(`${lastOnes} (?:month|monat)`),
    precision: 'spoken',
    looksBack: true,
    day: (_part, callDay) => endOfMonth(callDay, -1),
  },
  {
    pattern: wholeWords(`${lastOnes} (?:quarter|quartal)`),
    precision: 'spoken',
    looksBack: true,
    day: (_part, callDay) => endOfQuarter(callDay, -1),
  },
  {
    pattern: wholeWords(`${lastOnes} (?:year|jahr)`),
    precision: 'spoken',
    looksBack: true,
    day: (_part, callDay) => endOfYear(callDay, -1),
  },
];
