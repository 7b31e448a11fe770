import { days, zonedTime, type EpochMs } from './time.ts';

/** What holds in a zone from one change of its clocks to the next, `until` excluded. */
type Span = {
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly offsetMs: number;
  /** `+01:00`, with seconds where a zone once had them. */
  readonly offset: string;
};

/** The spans that were met of one zone; `last` is tried first: calls come in the order of time. */
type Zone = { readonly spans: Span[]; last: Span };

const MOST_ZONES = 50;
const MOST_SPANS = 200;
/** Beyond it no wall time is sure to be an instant of `Date`. */
const FARTHEST: EpochMs = 8.64e15 - days(2);
const NS_PER_MS = 1e6;

function spanAt(at: EpochMs, timeZone: string): Span {
  const zoned = zonedTime(at, timeZone);
  // A change at this very instant is the one that this span begins with.
  const previous = zonedTime(at + 1, timeZone).getTimeZoneTransition('previous');
  return {
    from: previous?.epochMilliseconds ?? -Infinity,
    until: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offsetMs: zoned.offsetNanoseconds / NS_PER_MS,
    offset: zoned.offset,
  };
}

const holds = (at: EpochMs, { from, until }: Span): boolean => from <= at && at < until;

function metSpan(at: EpochMs, timeZone: string, { spans }: Zone): Span {
  const met = spans.find((span) => holds(at, span));
  if (met !== undefined) return met;
  const span = spanAt(at, timeZone);
  if (spans.length >= MOST_SPANS) spans.length = 0;
  spans.push(span);
  return span;
}

const zones = new Map<string, Zone>();

/** Temporal takes some microseconds for each instant: what it says of a zone is asked once for all its instants. */
function spanOf(at: EpochMs, timeZone: string): Span {
  const zone = zones.get(timeZone);
  if (zone === undefined) {
    const span = spanAt(at, timeZone);
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(timeZone, { spans: [span], last: span });
    return span;
  }
  if (!holds(at, zone.last)) zone.last = metSpan(at, timeZone, zone);
  return zone.last;
}

const two = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

const DAY_MS = days(1);
const lastDay = { day: 0, text: '1970-01-01' };

/** The day of a wall time that is given as if it were of UTC, put together once for all of the day. */
function dayText(wallMs: number): string {
  const day = Math.floor(wallMs / DAY_MS);
  if (day !== lastDay.day) {
    lastDay.text = new Date(day * DAY_MS).toISOString().slice(0, -14);
    lastDay.day = day;
  }
  return lastDay.text;
}

function wallText(wallMs: number): string {
  const day = dayText(wallMs);
  const second = Math.floor((wallMs - lastDay.day * DAY_MS) / 1_000);
  return `${day} ${two(Math.floor(second / 3_600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

const isFar = (at: EpochMs): boolean => !(Math.abs(at) <= FARTHEST);

/** `2026-11-18 12:00:00`, the wall time in an IANA zone to the second; throws for a zone that nobody knows. */
export function wallTimeAt(at: EpochMs, timeZone: string): string {
  if (isFar(at)) {
    const wall = zonedTime(at, timeZone).toPlainDateTime();
    return wall.toString({ smallestUnit: 'second' }).replace('T', ' ');
  }
  return wallText(at + spanOf(at, timeZone).offsetMs);
}

/** `2026-11-18`, the day that it is in an IANA zone; throws for a zone that nobody knows. */
export const wallDayAt = (at: EpochMs, timeZone: string): string =>
  isFar(at) ? zonedTime(at, timeZone).toPlainDate().toString() : dayText(at + spanOf(at, timeZone).offsetMs);

/** `+01:00`: how far the wall time of a zone is ahead of UTC. */
export const offsetAt = (at: EpochMs, timeZone: string): string =>
  isFar(at) ? zonedTime(at, timeZone).offset : spanOf(at, timeZone).offset;
