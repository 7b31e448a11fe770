/**
 * Wall times are milliseconds since 1970-01-01T00:00 on the clock on the wall, whatever the zone: plain numbers
 * that add up, since a series is expanded by the hundred thousand.
 */
export type WallMs = number;

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** Days since 1970-01-01. */
export function dayNumberOf({ year, month, day }: CivilDate): number {
  // `Date.UTC` reads years below 100 as of the last century; 400 years are always 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / DAY_MS - 146_097;
}

export function civilOf(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const dayOf = (wall: WallMs): number => Math.floor(wall / DAY_MS);
export const timeOfDay = (wall: WallMs): number => wall - dayOf(wall) * DAY_MS;

/** 0 is Sunday. */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 4) % 7) + 7) % 7;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYYMMDD`. */
export function compactDate(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
}

/** `YYYYMMDDTHHMMSS`. */
export function compactWall(wall: WallMs): string {
  const secondOfDay = Math.floor(timeOfDay(wall) / 1_000);
  const hh = pad(Math.floor(secondOfDay / 3_600), 2);
  const mm = pad(Math.floor(secondOfDay / 60) % 60, 2);
  return `${compactDate(dayOf(wall))}T${hh}${mm}${pad(secondOfDay % 60, 2)}`;
}

/** `YYYY-MM-DD` of `YYYYMMDD…`. */
export const isoDate = (compact: string): string =>
  `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`;

/** `YYYY-MM-DDTHH:MM:SS` of `YYYYMMDDTHHMMSS`. */
export const isoWall = (compact: string): string =>
  `${isoDate(compact)}T${compact.slice(9, 11)}:${compact.slice(11, 13)}:${compact.slice(13, 15)}`;
