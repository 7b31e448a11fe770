import { DAY_MS, dayOf, type WallMs } from './civil.ts';

/** A time zone: `name` is always one of IANA's, the nearest when the calendar brings rules of its own. */
export type Zone = {
  readonly name: string;
  /** Milliseconds that the wall is ahead of UTC at an instant. */
  readonly offsetAt: (at: number) => number;
  /** A time that a change of the clocks skips is read by the clock before it, one that comes twice is the first. */
  readonly toInstant: (wall: WallMs) => number;
  readonly toWall: (at: number) => WallMs;
};

const LARGEST_CACHE = 20_000;

export function createZone(name: string, offsetAt: (at: number) => number): Zone {
  const calm = new Map<number, number | null>();
  /** The offset all around a day, null when the clocks change then. */
  const offsetAround = (day: number): number | null => {
    const known = calm.get(day);
    if (known !== undefined) return known;
    const before = offsetAt((day - 1) * DAY_MS);
    const offset = before === offsetAt((day + 2) * DAY_MS) ? before : null;
    if (calm.size < LARGEST_CACHE) calm.set(day, offset);
    return offset;
  };
  return {
    name,
    offsetAt,
    toInstant: (wall) => wall - (offsetAround(dayOf(wall)) ?? changingOffset(wall, offsetAt)),
    toWall: (at) => at + (offsetAround(dayOf(at)) ?? offsetAt(at)),
  };
}

function changingOffset(wall: WallMs, offsetAt: (at: number) => number): number {
  const before = offsetAt(wall - DAY_MS);
  if (offsetAt(wall - before) === before) return before;
  const after = offsetAt(wall + DAY_MS);
  return offsetAt(wall - after) === after ? after : before;
}

/** A zone of IANA by its name; null when there is none of it. */
export function ianaZone(name: string): Zone | null {
  const id = ianaName(name);
  return id === null ? null : createZone(id, (at) => offsetIn(id, at));
}

// Temporal also knows offsets as zones; those are nobody's name.
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;
const LAST_INSTANT = 8_640_000_000_000_000;

/** The name as IANA spells it. */
export function ianaName(name: string): string | null {
  if (!NAME.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

function offsetIn(id: string, at: number): number {
  const within = Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, at));
  return Temporal.Instant.fromEpochMilliseconds(within).toZonedDateTimeISO(id).offsetNanoseconds / 1_000_000;
}

export const UTC: Zone = { name: 'UTC', offsetAt: () => 0, toInstant: (wall) => wall, toWall: (at) => at };
