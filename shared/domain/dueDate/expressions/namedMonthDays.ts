import { MONTH, ORDINAL, WEEKDAY, monthNumber, ordinalNumber, weekdayNumber } from '../calendarWords.ts';
import { dayOf, dayOfMonth, firstOfMonth, nearestOf, yearsMeant } from '../days.ts';
import { type DayExpression, LETTER, type Part, wholeWords } from './dayExpression.ts';

const month = `(?<month>${MONTH.join('|')})\\.?`;
const year = "(?:,? ?(?<year>(?:19|20)\\d\\d)|,? ?'(?<year>\\d\\d))?";
const ordinalEnding = '(?:st|nd|rd|th|\\.)?';
const secondOfRange = `(?: ?(?:-|to|and|or) ?(?<last>\\d{1,2})${ordinalEnding}(?! ?(?:am|pm|uhr|h)(?![${LETTER}])|[:.]\\d))?`;

const inMonth = (day: number, part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate | null =>
  dayOfMonth({ year: part('year'), month: monthNumber(part('month')), day }, callDay);

/** The nth weekday of a month; place 0 counts from its end. */
function weekdayOfMonth(first: Temporal.PlainDate, weekday: number, place: number): Temporal.PlainDate {
  const start =
    place === 0 ? first.with({ day: first.daysInMonth - 6 }) : first.add({ days: 7 * (place - 1) });
  return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
}

function nthWeekday(part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate | null {
  const weekday = weekdayNumber(part('weekday'));
  const place = ordinalNumber(part('place'));
  if (part('month') === '') return weekdayOfMonth(callDay.with({ day: 1 }), weekday, place);
  const month = monthNumber(part('month'));
  return nearestOf(
    yearsMeant(part('year'), callDay).map((year) =>
      weekdayOfMonth(firstOfMonth(year, month), weekday, place),
    ),
    callDay,
  );
}

/** The next day with this number, this month or a following one that is long enough. */
function nextDayNumber(part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate | null {
  const months = [0, 1, 2].map((ahead) => callDay.with({ day: 1 }).add({ months: ahead }));
  const days = months.map((first) => dayOf(first.year, first.month, Number(part('day'))));
  return days.find((day) => day !== null && Temporal.PlainDate.compare(day, callDay) >= 0) ?? null;
}

const holiday = (monthOfYear: number, day: number) => (_part: Part, callDay: Temporal.PlainDate) => {
  const thisYear = callDay.with({ month: monthOfYear, day });
  return Temporal.PlainDate.compare(thisYear, callDay) < 0 ? thisYear.add({ years: 1 }) : thisYear;
};

/** Days with their month in words (3 Dec, December 3rd, 3. Dezember) and days that stand for one (Christmas Eve). */
export const NAMED_MONTH_DAYS: readonly DayExpression[] = [
  {
    pattern: wholeWords(`(?<day>\\d{1,2})${ordinalEnding}(?: of | ?-? ?)${month}-?${year}`),
    precision: 'numbered',
    day: (part, callDay) => inMonth(Number(part('day')), part, callDay),
  },
  {
    pattern: wholeWords(
      `(?<!\\d(?:st|nd|rd|th|\\.)?[ -]?(?:of )?)${month},?[ -](?:the )?(?<day>\\d{1,2})${ordinalEnding}(?![:\\d]|\\.\\d)${secondOfRange}${year}`,
    ),
    precision: 'numbered',
    day: (part, callDay) => inMonth(Number(part('last') || part('day')), part, callDay),
  },
  {
    pattern: wholeWords(`(?<day>${ORDINAL.join('|')}) (?:of )?${month}${year}`),
    precision: 'numbered',
    day: (part, callDay) => inMonth(ordinalNumber(part('day')), part, callDay),
  },
  {
    pattern: wholeWords(
      `(?<place>${ORDINAL.slice(0, 4).join('|')}|last|letzte[nrs]?) (?<weekday>${WEEKDAY.join('|')}) (?:(?:in|of|im) )?(?:${month}${year}|(?:the|this) month|des monats|(?:in )?diesem monat)`,
    ),
    precision: 'numbered',
    day: nthWeekday,
  },
  {
    pattern: wholeWords('(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?: of (?:the|this) month)?(?! of )'),
    precision: 'numbered',
    needsCue: true,
    day: nextDayNumber,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<day>\d{1,2})\.(?: (?:des|dieses) Monats)?(?! ?[\p{Lu}\d])/gu,
    precision: 'numbered',
    needsCue: true,
    day: nextDayNumber,
  },
  {
    pattern: wholeWords('christmas eve|heiligabend|heilig abend'),
    precision: 'numbered',
    day: holiday(12, 24),
  },
  {
    pattern: wholeWords('(?<!frohe )(?:christmas|xmas|weihnachten)(?: day)?'),
    precision: 'numbered',
    day: holiday(12, 25),
  },
  { pattern: wholeWords("new year's eve|silvester"), precision: 'numbered', day: holiday(12, 31) },
  { pattern: wholeWords("new year's day|neujahr"), precision: 'numbered', day: holiday(1, 1) },
];
