import type { ClockMeaning, Meaning, Slot, Surroundings } from '../items/candidate.ts';
import type { Chosen } from '../items/chooseItems.ts';
import type { DayPart } from '../lexicon/lexicon.ts';
import type { QuickAddStart } from '../reading.ts';
import { type MeantDay, meetDays } from './meetDays.ts';
import { type MeantTime, NOON, meantTime } from './meantTime.ts';
import { onTypedDay, type Walls, withoutDay } from './walls.ts';
import { atWallTime } from './wallTime.ts';

/** The start meant, the other starts it may be (likeliest first), and whether that should be said. */
export type ResolvedStart = {
  readonly start: QuickAddStart;
  readonly others: readonly QuickAddStart[];
  readonly isDoubtful: boolean;
  /** The length that an end in the line tells. */
  readonly minutes: number | null;
};

const NOTHING: ResolvedStart = { start: { kind: 'none' }, others: [], isDoubtful: false, minutes: null };

const onDay = (date: Temporal.PlainDate): QuickAddStart => ({ kind: 'day', date: date.toString() });
const instant = (at: Temporal.ZonedDateTime): QuickAddStart => ({
  kind: 'instant',
  atMs: at.epochMilliseconds,
  timeZone: at.timeZoneId,
});

function fromNow(minutes: number, now: Temporal.ZonedDateTime): ResolvedStart {
  const at = now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).add({ minutes });
  return { ...NOTHING, start: instant(at) };
}

type Zone = Extract<Meaning, { slot: 'zone' }>;

/** The instants of wall times. Letters such as EST that mean another hour in this season give another reading. */
function atWalls(
  { walls, isDoubtful }: Walls,
  { timeZone, fixed }: Pick<Zone, 'timeZone' | 'fixed'>,
): ResolvedStart {
  const [wall, ...rest] = walls;
  const first = atWallTime(wall.date, wall.minute, timeZone);
  const byLetters = [fixed ?? timeZone].map((zone) => atWallTime(wall.date, wall.minute, zone).at);
  const unsure = [...first.others, ...byLetters].filter(
    (at) => at.epochMilliseconds !== first.at.epochMilliseconds,
  );
  const others = rest.map(({ date, minute }) => atWallTime(date, minute, timeZone).at);
  return {
    start: instant(first.at),
    others: [...unsure, ...others].map(instant),
    isDoubtful: isDoubtful || unsure.length > 0,
    minutes: null,
  };
}

function dayOnly(day: MeantDay, today: Temporal.PlainDate): ResolvedStart {
  const isDoubtful = day.isDoubtful || (day.isWeekly && day.date.equals(today));
  return { ...NOTHING, start: onDay(day.date), others: isDoubtful ? day.others.map(onDay) : [], isDoubtful };
}

/** The meanings of what was chosen, without their places. */
type Meant = { readonly [S in Slot]: Extract<Meaning, { slot: S }> | null } & {
  readonly typedDay: MeantDay | null;
};

function meantBy({ others: _, secondDay, ...chosen }: Chosen): Meant {
  const meaning = <M>(one: { readonly meaning: M } | null): M | null => (one === null ? null : one.meaning);
  const day = meaning(chosen.day);
  return {
    day,
    typedDay: day === null ? null : meetDays(day, meaning(secondDay)),
    clock: meaning(chosen.clock),
    until: meaning(chosen.until),
    part: meaning(chosen.part),
    offset: meaning(chosen.offset),
    length: meaning(chosen.length),
    zone: meaning(chosen.zone),
    vague: meaning(chosen.vague),
  };
}

const partOf = ({ part, typedDay }: Meant): DayPart | null => (part ?? typedDay)?.part ?? null;

/** The clock time typed; “mittags” alone is noon. */
function clockOf(meant: Meant): ClockMeaning | null {
  if (meant.clock !== null || partOf(meant) !== 'noon') return meant.clock;
  return { slot: 'clock', start: NOON, end: null };
}

function timeOf(clock: ClockMeaning, meant: Meant): MeantTime {
  const end = clock.end ?? (meant.until === null ? null : meant.until.end);
  return meantTime({ ...clock, end }, partOf(meant));
}

function withoutClock({ typedDay, vague }: Meant, today: Temporal.PlainDate): ResolvedStart {
  if (typedDay !== null) return dayOnly(typedDay, today);
  return vague === null ? NOTHING : { ...NOTHING, others: vague.days.map(onDay), isDoubtful: true };
}

/** The start that the chosen expressions mean together. */
export function resolveStart(chosen: Chosen, around: Surroundings): ResolvedStart {
  const meant = meantBy(chosen);
  if (meant.offset !== null) return fromNow(meant.offset.minutes, around.now);
  const clock = clockOf(meant);
  if (clock === null) return withoutClock(meant, around.today);
  const time = timeOf(clock, meant);
  const zone = meant.zone ?? { timeZone: around.now.timeZoneId, fixed: null };
  const clocks = { now: around.now, today: around.today, timeZone: zone.timeZone };
  const walls = meant.typedDay === null ? withoutDay(time, clocks) : onTypedDay(meant.typedDay, time, clocks);
  return { ...atWalls(walls, zone), minutes: time.minutes };
}
