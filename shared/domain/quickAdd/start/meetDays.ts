import type { DayMeaning } from '../items/candidate.ts';

export type MeantDay = Pick<DayMeaning, 'date' | 'others' | 'isDoubtful' | 'isWeekly' | 'part'>;

/** The day with that weekday that lies nearest to a date, at most three days off. */
function nearestWeekday(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const ahead = (weekday - date.dayOfWeek + 7) % 7;
  return date.add({ days: ahead > 3 ? ahead - 7 : ahead });
}

/** A date with a weekday beside it: they confirm each other, or the date wins and the weekday's day is told as well. */
function confirmed(date: DayMeaning, weekday: DayMeaning): MeantDay {
  const { dayOfWeek } = weekday.date;
  const part = date.part ?? weekday.part;
  const fitting = [date.date, ...date.others].find((day) => day.dayOfWeek === dayOfWeek);
  if (fitting !== undefined) return { date: fitting, others: [], isDoubtful: false, isWeekly: false, part };
  const others = [nearestWeekday(date.date, dayOfWeek), ...date.others];
  return { date: date.date, others, isDoubtful: true, isWeekly: false, part };
}

/** The day that one or two expressions in a line mean together. */
export function meetDays(day: DayMeaning, second: DayMeaning | null): MeantDay {
  if (second === null) return day;
  return day.form === 'date' ? confirmed(day, second) : confirmed(second, day);
}
