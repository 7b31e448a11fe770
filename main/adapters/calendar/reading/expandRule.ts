import { civilOf, DAY_MS, dayOf, HOUR_MS, MINUTE_MS, timeOfDay, weekdayOf, type WallMs } from './civil.ts';
import { LIMITS } from './limits.ts';
import { isTooDense, type Frequency, type Rule } from './rule.ts';
import { daysOfRule } from './ruleDays.ts';

/** Where a series is looked at. Times from `from` on and before `until` are found, unless `isPast` ends it earlier. */
export type Reach = {
  readonly from: WallMs;
  readonly until: WallMs;
  readonly isPast: (wall: WallMs) => boolean;
};

/** Times a rule gives beside the start of its series; null when it asks for more work than any meeting is worth. */
export type Expansion = readonly WallMs[] | null;

const MOST_FOUND = LIMITS.occurrencesPerEvent * 3;

/** The times of a series by its rule. The start is none of them, and counts as the first. */
export function expandRule(rule: Rule, start: WallMs, reach: Reach): Expansion {
  if (isTooDense(rule)) return null;
  const isWithinDay = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.frequency);
  return isWithinDay ? expandWithinDays(rule, start, reach) : expandByDays(rule, start, reach);
}

function expandByDays(rule: Rule, start: WallMs, reach: Reach): Expansion {
  const periods = periodsOf(rule, start, reach);
  if (periods === null) return null;
  const timesOf = timesOfPeriod(rule, start);
  const found = createFound(rule, start, reach);
  for (let period = periods.first; period <= periods.last; period += rule.interval) {
    for (const wall of timesOf(period)) if (!found.take(wall)) return found.walls;
  }
  return found.walls;
}

function createFound(rule: Rule, start: WallMs, { from, until, isPast }: Reach) {
  const walls: WallMs[] = [];
  let left = (rule.count ?? Infinity) - 1;
  return {
    walls,
    /** False once the series has ended. */
    take: (wall: WallMs): boolean => {
      if (wall <= start) return true;
      if (left <= 0 || wall >= until || walls.length >= MOST_FOUND || isPast(wall)) return false;
      left -= 1;
      if (wall >= from) walls.push(wall);
      return true;
    },
  };
}

/** Days that are looked at for one period, at most. */
const COST: Readonly<Record<Frequency, number>> = {
  ...{ YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 },
  ...{ HOURLY: 1, MINUTELY: 1, SECONDLY: 1 },
};

/** An endless series begins where it is looked at; one that counts has to be counted from its start. */
function periodsOf(rule: Rule, start: WallMs, { from, until }: Reach) {
  const last = periodBetween(rule, start, until);
  const ahead = rule.count === null ? Math.max(0, periodBetween(rule, start, from) - 1) : 0;
  const first = Math.floor(ahead / rule.interval) * rule.interval;
  const isBearable = ((last - first) / rule.interval) * COST[rule.frequency] <= LIMITS.candidates;
  return isBearable ? { first, last } : null;
}

function periodBetween({ frequency, weekStart }: Rule, start: WallMs, end: WallMs): number {
  const [a, b] = [dayOf(start), dayOf(end)];
  if (frequency === 'DAILY') return b - a;
  if (frequency === 'WEEKLY') return Math.floor((b - a + ((weekdayOf(a) - weekStart + 7) % 7)) / 7);
  const [from, to] = [civilOf(a), civilOf(b)];
  return frequency === 'YEARLY' ? to.year - from.year : (to.year - from.year) * 12 + to.month - from.month;
}

function timesOfPeriod(rule: Rule, start: WallMs): (period: number) => readonly WallMs[] {
  const daysOf = daysOfRule(rule, dayOf(start));
  const times = timesOfDay(rule, start);
  return (period) => {
    const walls = daysOf(period).flatMap((day) => times.map((time) => day * DAY_MS + time));
    return rule.bySetPos.length === 0 ? walls : atPlaces(walls, rule.bySetPos);
  };
}

function timesOfDay({ byHour, byMinute, bySecond }: Rule, start: WallMs): readonly number[] {
  const secondOfDay = Math.floor(timeOfDay(start) / 1_000);
  const orElse = (list: readonly number[], own: number): readonly number[] =>
    list.length > 0 ? list : [own];
  const hours = orElse(byHour, Math.floor(secondOfDay / 3_600));
  const minutes = orElse(byMinute, Math.floor(secondOfDay / 60) % 60);
  const seconds = orElse(bySecond, secondOfDay % 60);
  return hours
    .flatMap((hour) => minutes.map((minute) => hour * HOUR_MS + minute * MINUTE_MS))
    .flatMap((time) => seconds.map((second) => time + second * 1_000))
    .sort((a, b) => a - b);
}

function atPlaces(walls: readonly WallMs[], places: readonly number[]): readonly WallMs[] {
  const chosen = new Set(places.map((place) => walls.at(place > 0 ? place - 1 : place)));
  return walls.filter((wall) => chosen.has(wall));
}

/** A series by the hour or minute is read when all of it is short: a row of slots, never an endless tick. */
function expandWithinDays(rule: Rule, start: WallMs, reach: Reach): Expansion {
  const step = rule.interval * stepMs(rule.frequency);
  const hasTimes = [rule.byHour, rule.byMinute, rule.bySecond, rule.bySetPos].some((list) => list.length > 0);
  const isShort = (rule.count ?? Infinity) <= LIMITS.occurrencesPerEvent || endsSoon(start, step, reach);
  if (hasTimes || !isShort) return null;
  const daysOf = daysOfRule({ ...rule, frequency: 'DAILY' }, dayOf(start));
  const isNamed = (wall: WallMs): boolean => daysOf(dayOf(wall) - dayOf(start)).length > 0;
  const found = createFound(rule, start, reach);
  const end = Math.min(reach.until, start + step * LIMITS.candidates);
  for (let wall = start + step; wall < end; wall += step) {
    if (isNamed(wall) && !found.take(wall)) break;
  }
  return found.walls;
}

function stepMs(frequency: Frequency): number {
  if (frequency === 'HOURLY') return HOUR_MS;
  return frequency === 'MINUTELY' ? MINUTE_MS : 1_000;
}

/** Whether UNTIL ends the series early enough. */
function endsSoon(start: WallMs, step: number, { isPast }: Reach): boolean {
  return isPast(start + step * LIMITS.occurrencesPerEvent);
}
