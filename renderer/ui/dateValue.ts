import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

const readOr = <Value>(read: (text: string) => Value, text: string): Value | null => {
  try {
    return text === '' ? null : read(text);
  } catch {
    return null;
  }
};

/** `2026-12-03` or nothing; what cannot be read is the empty field. */
export const dateOf = (text: string): CalendarDate | null => readOr(parseDate, text);

/** `09:30` or nothing. */
export const timeOf = (text: string): Time | null => readOr(parseTime, text);

/** The date as `2026-12-03`, or empty. */
export const dateText = (value: { toString: () => string } | null): string => value?.toString() ?? '';

/** The time as `09:30`, or empty: seconds are never kept. */
export const timeText = (value: { toString: () => string } | null): string =>
  value?.toString().slice(0, 5) ?? '';
