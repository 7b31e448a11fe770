const FRIDAY = 5;

export const firstOfMonth = (year: number, month: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day: 1 });

/** The day, or null when the calendar has no such day (31 November, 29 February of a common year). */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const first = firstOfMonth(year, month);
  return day > first.daysInMonth ? null : first.with({ day });
}

const distance = (day: Temporal.PlainDate, from: Temporal.PlainDate): number =>
  Math.abs(from.until(day, { largestUnit: 'days' }).days);

/** The day nearest to the call among several; of two equally near ones the later. Null when there is none. */
export function nearestOf(
  days: readonly (Temporal.PlainDate | null)[],
  callDay: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const known = days.filter((day) => day !== null);
  const [nearest = null] = known.sort(
    (a, b) => distance(a, callDay) - distance(b, callDay) || Temporal.PlainDate.compare(b, a),
  );
  return nearest;
}

/** Years around the call, wide enough to hold a 29 February. */
export const yearsAround = (callDay: Temporal.PlainDate): readonly number[] =>
  Array.from({ length: 17 }, (_, place) => callDay.year - 8 + place);

export const fullYear = (typed: string): number => (typed.length === 2 ? 2000 : 0) + Number(typed);

/** The year typed (two digits allowed), or when none was typed (empty) those around the call. */
export const yearsMeant = (typed: string, callDay: Temporal.PlainDate): readonly number[] =>
  typed === '' ? yearsAround(callDay) : [fullYear(typed)];

/** A day and month in the year typed, else in the year that brings it nearest to the call. */
export function dayOfMonth(
  typed: { readonly year: string; readonly month: number; readonly day: number },
  callDay: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const { year, month, day } = typed;
  return nearestOf(
    yearsMeant(year, callDay).map((meant) => dayOf(meant, month, day)),
    callDay,
  );
}

/** A weekday of the week that lies `weeks` after the week of the call; weeks begin on Monday. */
export function weekdayOfWeek(
  callDay: Temporal.PlainDate,
  weekday: number,
  weeks: number,
): Temporal.PlainDate {
  return callDay.add({ days: weekday - callDay.dayOfWeek + 7 * weeks });
}

/** The first such weekday after the call's day, `weeks` further on. */
export function weekdayAfter(callDay: Temporal.PlainDate, weekday: number, weeks = 0): Temporal.PlainDate {
  return callDay.add({ days: ((weekday - callDay.dayOfWeek + 6) % 7) + 1 + 7 * weeks });
}

/** The last such weekday before the call's day. */
export function weekdayBefore(callDay: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return callDay.subtract({ days: ((callDay.dayOfWeek - weekday + 6) % 7) + 1 });
}

/** Friday closes a week, unless the call itself falls on the weekend after it. */
export function endOfWeek(callDay: Temporal.PlainDate, weeks: number): Temporal.PlainDate {
  const isWeekend = weeks === 0 && callDay.dayOfWeek > FRIDAY;
  return weekdayOfWeek(callDay, isWeekend ? 7 : FRIDAY, weeks);
}

export function endOfMonth(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = day.with({ day: 1 }).add({ months });
  return month.with({ day: month.daysInMonth });
}

export function endOfQuarter(day: Temporal.PlainDate, quarters: number): Temporal.PlainDate {
  return endOfMonth(day, 2 - ((day.month - 1) % 3) + 3 * quarters);
}

export function endOfYear(day: Temporal.PlainDate, years: number): Temporal.PlainDate {
  return day.with({ month: 12, day: 31 }).add({ years });
}

/** Counts on, or back when `count` is negative, by Monday to Friday only; public holidays are not known. */
export function addWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let reached = day;
  let left = Math.abs(count);
  while (left > 0) {
    reached = reached.add({ days: Math.sign(count) });
    if (reached.dayOfWeek <= FRIDAY) left -= 1;
  }
  return reached;
}

/** A weekday of an ISO calendar week, or null when that year has no such week. */
export function weekdayOfIsoWeek(typed: {
  readonly year: number;
  readonly week: number;
  readonly weekday: number;
}): Temporal.PlainDate | null {
  // The 4th of January always lies in week 1.
  const inFirstWeek = Temporal.PlainDate.from({ year: typed.year, month: 1, day: 4 });
  const day = weekdayOfWeek(inFirstWeek, typed.weekday, typed.week - 1);
  return day.weekOfYear === typed.week ? day : null;
}
