import ICAL from 'ical.js';
import { DAY_MS, dayNumberOf, daysInMonth, HOUR_MS, MINUTE_MS, type WallMs } from './civil.ts';

/**
 * A point in time as it is written, before its zone is known. A date is the midnight it begins with.
 * Not read by ical.js: it makes 2 March of 30 February, and passes over a written offset.
 */
export type Written =
  | { readonly kind: 'date'; readonly wall: WallMs }
  | { readonly kind: 'wall'; readonly wall: WallMs }
  | { readonly kind: 'utc'; readonly at: number };

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const TIME = /^(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads `20261118`, `20261118T100000`, `20261118T100000Z` and what exporters make of them; null when it is no day. */
export function parseMoment(value: string): Written | null {
  const [date = '', time, more] = value.trim().split(/[T ]/i);
  const day = parseDate(date);
  if (day === null || more !== undefined) return null;
  return time === undefined ? { kind: 'date', wall: day * DAY_MS } : parseTime(day * DAY_MS, time);
}

function parseDate(text: string): number | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const isMonth = date.month >= 1 && date.month <= 12;
  return isMonth && date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
    ? dayNumberOf(date)
    : null;
}

function parseTime(midnight: WallMs, text: string): Written | null {
  const [, hh, mm, ss = '0', zone] = TIME.exec(text) ?? [];
  const time = timeOf(Number(hh), Number(mm), Number(ss));
  if (time === null) return null;
  const wall = midnight + time;
  return zone === undefined ? { kind: 'wall', wall } : { kind: 'utc', at: wall - (parseOffset(zone) ?? 0) };
}

/** 24:00 is the next midnight; a leap second is none on a wall. */
function timeOf(hour: number, minute: number, second: number): number | null {
  const isTime = hour * 60 + minute <= 1_440 && minute <= 59 && second <= 60;
  return isTime ? hour * HOUR_MS + minute * MINUTE_MS + Math.min(59, second) * 1_000 : null;
}

/** `+0100`, `-05:00`, `+005328` in milliseconds; null when it is none. */
export function parseOffset(text: string): number | null {
  const [, sign, hh, mm, ss] = /^([+-]?)(\d{1,2}):?(\d{2}):?(\d{2})?$/.exec(text.trim()) ?? [];
  if (hh === undefined || mm === undefined || Number(hh) > 18 || Number(mm) > 59) return null;
  const size = Number(hh) * HOUR_MS + Number(mm) * MINUTE_MS + Number(ss ?? 0) * 1_000;
  return sign === '-' ? -size : size;
}

const LONGEST_MS = 400 * DAY_MS;

/** `PT1H30M` in milliseconds, at most 400 days; null when it is no duration. One that runs backwards is none at all. */
export function parseDuration(text: string): number | null {
  try {
    const seconds = ICAL.Duration.fromString(text.trim().toUpperCase()).toSeconds();
    return Math.max(0, Math.min(LONGEST_MS, seconds * 1_000));
  } catch {
    return null;
  }
}
