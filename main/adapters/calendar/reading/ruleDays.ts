import { civilOf, dayNumberOf, daysInMonth, daysInYear, weekdayOf, type CivilDate } from './civil.ts';
import type { Rule } from './rule.ts';

type Place = CivilDate & { readonly dayNumber: number };

/** The days of one period of a rule that it names, in order. `period` counts years, months, weeks or days from the start's. */
export type DaysOfPeriod = (period: number) => readonly number[];

/** What a rule takes from the day its series starts, and the days of any period then. */
export function daysOfRule(rule: Rule, startDay: number): DaysOfPeriod {
  const start = civilOf(startDay);
  const full = withDefaults(rule, startDay);
  const isNamed = dayFilter(full);
  switch (full.frequency) {
    case 'YEARLY':
      return (period) => yearDays(full, start.year + period).filter(isNamed);
    case 'MONTHLY':
      return (period) => {
        const months = start.year * 12 + start.month - 1 + period;
        return monthDays(full, Math.floor(months / 12), (months % 12) + 1).filter(isNamed);
      };
    case 'WEEKLY': {
      const week = startDay - ((weekdayOf(startDay) - full.weekStart + 7) % 7);
      return (period) => [0, 1, 2, 3, 4, 5, 6].map((day) => week + period * 7 + day).filter(isNamed);
    }
    case 'DAILY':
    case 'HOURLY':
    case 'MINUTELY':
    case 'SECONDLY':
      return (period) => [startDay + period].filter(isNamed);
  }
}

/** A rule says only what differs from its start: `FREQ=YEARLY` alone means that day of that month. */
function withDefaults(rule: Rule, startDay: number): Rule {
  const { month, day } = civilOf(startDay);
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  if ([byDay, byMonthDay, byYearDay].some((list) => list.length > 0)) return rule;
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && byWeekNo.length > 0)) {
    return { ...rule, byDay: [{ weekday: weekdayOf(startDay), nth: null }] };
  }
  if (frequency === 'MONTHLY') return { ...rule, byMonthDay: [day] };
  if (frequency !== 'YEARLY') return rule;
  return { ...rule, byMonth: byMonth.length > 0 ? byMonth : [month], byMonthDay: [day] };
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function yearDays(rule: Rule, year: number): readonly number[] {
  const months = rule.byMonth.length > 0 ? rule.byMonth.toSorted((a, b) => a - b) : ALL_MONTHS;
  return months.flatMap((month) => monthDays(rule, year, month));
}

function monthDays({ byMonthDay }: Rule, year: number, month: number): readonly number[] {
  const length = daysInMonth(year, month);
  const first = dayNumberOf({ year, month, day: 1 });
  if (byMonthDay.length === 0) return Array.from({ length }, (_, day) => first + day);
  const days = byMonthDay.map((day) => (day > 0 ? day : length + day + 1));
  const real = days.filter((day) => day >= 1 && day <= length);
  return [...new Set(real)].sort((a, b) => a - b).map((day) => first + day - 1);
}

function dayFilter(rule: Rule): (dayNumber: number) => boolean {
  const tests = testsOf(rule);
  return (dayNumber) => {
    if (tests.length === 0) return true;
    const place = { ...civilOf(dayNumber), dayNumber };
    return tests.every((isNamed) => isNamed(place));
  };
}

function testsOf(rule: Rule): readonly ((place: Place) => boolean)[] {
  const tests: ((place: Place) => boolean)[] = [];
  const months = new Set(rule.byMonth);
  if (months.size > 0) tests.push(({ month }) => months.has(month));
  if (rule.byMonthDay.length > 0) tests.push(monthDayTest(rule.byMonthDay));
  if (rule.byYearDay.length > 0) tests.push(yearDayTest(rule.byYearDay));
  if (rule.byWeekNo.length > 0) tests.push(weekNoTest(rule));
  if (rule.byDay.length > 0) tests.push(weekdayTest(rule));
  return tests;
}

const dayOfYear = ({ year, dayNumber }: Place): number =>
  dayNumber - dayNumberOf({ year, month: 1, day: 1 }) + 1;

function monthDayTest(list: readonly number[]): (place: Place) => boolean {
  const days = new Set(list);
  return ({ year, month, day }) => days.has(day) || days.has(day - daysInMonth(year, month) - 1);
}

function yearDayTest(list: readonly number[]): (place: Place) => boolean {
  const days = new Set(list);
  return (place) => days.has(dayOfYear(place)) || days.has(dayOfYear(place) - daysInYear(place.year) - 1);
}

function weekNoTest({ byWeekNo, weekStart }: Rule): (place: Place) => boolean {
  const weeks = new Set(byWeekNo);
  return ({ year, dayNumber }) => {
    const [from, next] = [firstWeek(year, weekStart), firstWeek(year + 1, weekStart)];
    // The first days of January can be of the last week of the year before, the last of December of the first after.
    if (dayNumber >= next) return weeks.has(1);
    const start = dayNumber < from ? firstWeek(year - 1, weekStart) : from;
    const end = dayNumber < from ? from : next;
    const week = Math.floor((dayNumber - start) / 7) + 1;
    return weeks.has(week) || weeks.has(week - (end - start) / 7 - 1);
  };
}

/** The day that week 1 of a year begins: the first week with at least four of its days. */
function firstWeek(year: number, weekStart: number): number {
  const fourth = dayNumberOf({ year, month: 1, day: 4 });
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function weekdayTest({ byDay, frequency, byMonth }: Rule): (place: Place) => boolean {
  const plain = new Set(byDay.filter(({ nth }) => nth === null).map(({ weekday }) => weekday));
  const placed = byDay.filter(({ nth }) => nth !== null);
  const isOfMonth = frequency === 'MONTHLY' || byMonth.length > 0;
  const hasPlaces = frequency === 'MONTHLY' || frequency === 'YEARLY';
  return (place) => {
    const weekday = weekdayOf(place.dayNumber);
    if (plain.has(weekday)) return true;
    return placed.some((rule) => {
      if (rule.weekday !== weekday) return false;
      return !hasPlaces || isNth(place, rule.nth ?? 1, isOfMonth);
    });
  };
}

function isNth(place: Place, nth: number, isOfMonth: boolean): boolean {
  const at = isOfMonth ? place.day : dayOfYear(place);
  const length = isOfMonth ? daysInMonth(place.year, place.month) : daysInYear(place.year);
  return nth > 0 ? Math.ceil(at / 7) === nth : Math.ceil((length - at + 1) / 7) === -nth;
}
