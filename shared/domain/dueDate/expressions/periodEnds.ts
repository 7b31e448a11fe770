import { MONTH, ORDINAL, WEEKDAY, monthNumber, ordinalNumber, weekdayNumber } from '../calendarWords.ts';
import {
  dayOf,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  weekdayOfIsoWeek,
  firstOfMonth,
  fullYear,
  nearestOf,
  yearsMeant,
} from '../days.ts';
import { type DayExpression, type Part, wholeWords } from './dayExpression.ts';

const FRIDAY = 5;
const isoWeek =
  '(?:KW|kalenderwoche|cw|calendar week|week|wk)\\.? ?(?<week>\\d{1,2})(?:[/, ]+(?<year>20\\d\\d))?(?! of)';
const year = '(?: (?<year>20\\d\\d))?';
const end = '(?:(?:the )?(?:very )?(?:end|close) of|end|ende(?: von)?)';
const still =
  'noch (?:in )?diese[rnsm]?|before (?:the|this) (?=(?:week|month|quarter|year) (?:is|ends|closes))|within (?:the|this)|innerhalb diese[rs]';
const which =
  '(?: (?:the|this|that|current|working|work|calendar|der|des|dieses|dieser|laufenden|(?<next>next|following|coming|nächste[rnsm]?|kommende[rnsm]?)))*';
const weeks = (part: Part): number => (part('next') === '' ? 0 : 1);

const endOfNamed = (short: string, compound: string, name: string): RegExp =>
  wholeWords(`(?:${end}${which}|${still}) (?:${name})|(?:${name})(?:'s)?[ -]?ends?|${compound}|${short}`);

/** “End of October” said in November is over; “end of May” said in November is still to come. */
const LONG_OVER_DAYS = 62;

function lastOfMonth(part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate {
  const month = monthNumber(part('month'));
  if (part('year') !== '') return endOfMonth(firstOfMonth(fullYear(part('year')), month), 0);
  const last = endOfMonth(firstOfMonth(callDay.year, month), 0);
  const isLongOver = Temporal.PlainDate.compare(last, callDay.subtract({ days: LONG_OVER_DAYS })) < 0;
  return isLongOver ? endOfMonth(last, 12) : last;
}

function lastOfQuarter(part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate {
  const quarter = Number(part('quarter')) || ordinalNumber(part('ordinal'));
  if (part('year') !== '') return endOfMonth(firstOfMonth(fullYear(part('year')), quarter * 3), 0);
  const last = endOfMonth(firstOfMonth(callDay.year, quarter * 3), 0);
  return Temporal.PlainDate.compare(last, callDay) < 0 ? endOfMonth(last, 12) : last;
}

function dayOfIsoWeek(part: Part, callDay: Temporal.PlainDate, weekday: number): Temporal.PlainDate | null {
  const week = Number(part('week'));
  return nearestOf(
    yearsMeant(part('year'), callDay).map((year) => weekdayOfIsoWeek({ year, week, weekday })),
    callDay,
  );
}

/** Last days of a period, and calendar weeks, which are due on their Friday. */
export const PERIOD_ENDS: readonly DayExpression[] = [
  {
    pattern: wholeWords(isoWeek),
    precision: 'spoken',
    needsCue: true,
    day: (part, callDay) => dayOfIsoWeek(part, callDay, FRIDAY),
  },
  {
    pattern: wholeWords(`(?<weekday>${WEEKDAY.join('|')}),? (?:(?:in|of|der) )?${isoWeek}`),
    precision: 'numbered',
    day: (part, callDay) => dayOfIsoWeek(part, callDay, weekdayNumber(part('weekday'))),
  },
  {
    pattern: wholeWords(`${end} (?<month>${MONTH.join('|')})\\.?${year}`),
    precision: 'numbered',
    day: lastOfMonth,
  },
  {
    pattern: wholeWords(
      `${end}(?: the| des)? (?:q(?<quarter>[1-4])|(?<ordinal>${ORDINAL.slice(0, 4).join('|')}) (?:quarter|quartals?)|(?<quarter>[1-4])\\. quartals?)${year}`,
    ),
    precision: 'numbered',
    day: lastOfQuarter,
  },
  {
    pattern: wholeWords(`${end} (?<year>20\\d\\d)`),
    precision: 'numbered',
    day: (part) => dayOf(Number(part('year')), 12, 31),
  },
  {
    pattern: endOfNamed('eow', 'wochen?ende', 'week|woche'),
    precision: 'spoken',
    day: (part, callDay) => endOfWeek(callDay, weeks(part)),
  },
  {
    pattern: wholeWords('(?:this|the|am|übers|dieses) ?(?:weekend|wochenende)'),
    precision: 'spoken',
    day: (_part, callDay) => callDay.add({ days: 7 - callDay.dayOfWeek }),
  },
  {
    pattern: endOfNamed('eom', 'monats(?:ende|letzten|ultimo)|ultimo', 'month|monat(?:e?s)?'),
    precision: 'spoken',
    day: (part, callDay) => endOfMonth(callDay, weeks(part)),
  },
  {
    pattern: endOfNamed('eoq', 'quartalsende', 'quarter|quartal(?:e?s)?'),
    precision: 'spoken',
    day: (part, callDay) => endOfQuarter(callDay, weeks(part)),
  },
  {
    pattern: endOfNamed('eoy', 'jahresende', 'year|jahr(?:es)?'),
    precision: 'spoken',
    day: (part, callDay) => endOfYear(callDay, weeks(part)),
  },
];
