import type { MeantDay } from './meetDays.ts';
import type { MeantTime } from './meantTime.ts';
import { atWallTime } from './wallTime.ts';

/** A day and a minute of it, as clocks on a wall show them. */
export type Wall = { readonly date: Temporal.PlainDate; readonly minute: number };

/** Wall times that a line may mean, the first being the one meant. */
export type Walls = { readonly walls: readonly [Wall, ...Wall[]]; readonly isDoubtful: boolean };

/** Now, today where the user is, and the zone that the time was meant in. */
export type Clocks = {
  readonly now: Temporal.ZonedDateTime;
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
};

const hasPassed = ({ date, minute }: Wall, { now, timeZone }: Clocks): boolean =>
  atWallTime(date, minute, timeZone).at.epochMilliseconds < now.epochMilliseconds;

const otherHalf = (date: Temporal.PlainDate, { other }: MeantTime): readonly Wall[] =>
  other === null ? [] : [{ date, minute: other }];

/** A time without a day: today's while it lies ahead, else tomorrow's, and that is said. */
export function withoutDay(time: MeantTime, clocks: Clocks): Walls {
  const date = clocks.now.withTimeZone(clocks.timeZone).toPlainDate();
  const today = { date, minute: time.minute };
  if (hasPassed(today, clocks))
    return { walls: [{ ...today, date: date.add({ days: 1 }) }, today], isDoubtful: true };
  return { walls: [today, ...(time.isDoubtful ? otherHalf(date, time) : [])], isDoubtful: time.isDoubtful };
}

/** A bare weekday that is today's, its time passed: the next one is meant. */
function onNextWeekday({ date }: MeantDay, time: MeantTime): Walls {
  const next = date.add({ weeks: 1 });
  const others = time.isDoubtful ? otherHalf(next, time) : [];
  return { walls: [{ date: next, minute: time.minute }, ...others], isDoubtful: time.isDoubtful };
}

/** What is open about a typed day and time. */
type Openness = { readonly isDayOpen: boolean; readonly isTimeOpen: boolean };

function openness(day: MeantDay, time: MeantTime, { today }: Clocks): Openness {
  // Tomorrow called by its weekday, at a mere number: each alone would be plain, together they are not.
  const isLoose = day.isWeekly && time.isBare && day.date.equals(today.add({ days: 1 }));
  const isToday = day.isWeekly && day.date.equals(today);
  return { isDayOpen: day.isDoubtful || isLoose || isToday, isTimeOpen: time.isDoubtful || isLoose };
}

function openWalls(day: MeantDay, time: MeantTime, { isDayOpen, isTimeOpen }: Openness): Walls {
  const days = isDayOpen ? day.others.map((date) => ({ date, minute: time.minute })) : [];
  const halves = isTimeOpen ? otherHalf(day.date, time) : [];
  return {
    walls: [{ date: day.date, minute: time.minute }, ...days, ...halves],
    isDoubtful: isDayOpen || isTimeOpen,
  };
}

/** A time on a typed day. Today's passed time stays, since a call may be entered later, and is said. */
export function onTypedDay(day: MeantDay, time: MeantTime, clocks: Clocks): Walls {
  const isBehind =
    day.date.equals(clocks.today) && hasPassed({ date: day.date, minute: time.minute }, clocks);
  if (day.isWeekly && isBehind) return onNextWeekday(day, time);
  const open = openness(day, time, clocks);
  return openWalls(day, time, { ...open, isTimeOpen: open.isTimeOpen || (isBehind && day.part === null) });
}
