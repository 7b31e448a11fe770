import { COUNT, DAY_PART, SHORT_WEEKDAY, WEEKDAY, countNumber, weekdayNumber } from '../calendarWords.ts';
import { weekdayAfter, weekdayBefore, weekdayOfWeek } from '../days.ts';
import { type DayExpression, type Part, wholeWords } from './dayExpression.ts';

const weekday = `(?<weekday>(?:${WEEKDAY.join('|')})${DAY_PART})`;
const week = '(?:week|woche)';
const nextWeek = `(?<next>(?:next|nächste[rn]?|kommende[rn]?) ${week}|(?:of )?the following week)`;
const weekAfterNext = `(?<afterNext>(?:the )?week after next|übernächste[rn]? ${week})`;
const thisWeek = `(?<this>(?:this|diese[rn]?) ${week})`;
const weeksAhead = `in (?<weeks>${COUNT}) (?:weeks?|wochen?)(?:'? time)?`;
const whichWeek = `(?:${weekAfterNext}|${nextWeek}|${thisWeek}|${weeksAhead})`;
const link = '(?:,? (?:(?:on|of|in|am|der|in der) )?)';

const WEEKS_AHEAD: readonly (readonly [string, number])[] = [
  ['this', 0],
  ['next', 1],
  ['afterNext', 2],
];

function inNamedWeek(part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate {
  const named = WEEKS_AHEAD.find(([group]) => part(group) !== '');
  const weeks = named === undefined ? countNumber(part('weeks')) : named[1];
  return weekdayOfWeek(callDay, weekdayNumber(part('weekday')), weeks);
}

const after = (weeks: number) => (part: Part, callDay: Temporal.PlainDate) =>
  weekdayAfter(callDay, weekdayNumber(part('weekday')), weeks);

/** Weekdays alone and with the week they belong to. */
export const WEEKDAYS: readonly DayExpression[] = [
  { pattern: wholeWords(`${weekday}${link}${whichWeek}`), precision: 'spoken', day: inNamedWeek },
  { pattern: wholeWords(`${whichWeek}${link}${weekday}`), precision: 'spoken', day: inNamedWeek },
  {
    pattern: wholeWords(`(?<weeks>${COUNT}) weeks? (?:from|on|after) ${weekday}`),
    precision: 'spoken',
    day: (part, callDay) => weekdayAfter(callDay, weekdayNumber(part('weekday')), countNumber(part('weeks'))),
  },
  { pattern: wholeWords(`${weekday} week`), precision: 'spoken', day: after(1) },
  {
    pattern: wholeWords(`übernächste[nrs]? ${weekday}|${weekday} after next`),
    precision: 'spoken',
    day: after(1),
  },
  {
    // “Next Friday” on a Wednesday is the Friday of the week after; “coming” is the very next one.
    pattern: wholeWords(`(?:next|nächste[nrs]?) ${weekday}`),
    precision: 'spoken',
    day: (part, callDay) => weekdayOfWeek(callDay, weekdayNumber(part('weekday')), 1),
  },
  {
    pattern: wholeWords(`(?:this|diese[nrsm]?) (?!coming|kommende)${weekday}`),
    precision: 'spoken',
    day: (part, callDay) => weekdayAfter(callDay.subtract({ days: 1 }), weekdayNumber(part('weekday'))),
  },
  {
    pattern: wholeWords(
      `(?:last|this past|past|previous|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) ${weekday}`,
    ),
    precision: 'spoken',
    looksBack: true,
    day: (part, callDay) => weekdayBefore(callDay, weekdayNumber(part('weekday'))),
  },
  { pattern: wholeWords(weekday), precision: 'spoken', day: after(0) },
  {
    pattern: wholeWords(`(?<weekday>${SHORT_WEEKDAY.join('|')})\\.?`),
    precision: 'spoken',
    needsCue: true,
    day: after(0),
  },
  {
    pattern: /(?<=^|(?:bis|am|nächsten|kommenden) )(?<weekday>Mo|Di|Mi|Do|Fr|Sa|So)(?=$|\.|,)/gu,
    precision: 'spoken',
    needsCue: true,
    day: after(0),
  },
];
