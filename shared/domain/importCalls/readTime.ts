import { captured } from './captured.ts';

export type TimeReading = {
  /** `09:30:00`, milliseconds where the cell has them. */
  readonly time: string;
  /** Minutes east of UTC, null when the cell does not say. */
  readonly offsetMinutes: number | null;
};

const TIME =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,3})\d*)?)?\s*([ap]\.?\s?m\.?|uhr|h)?\s*(z|utc|gmt)?\s*([+-]\d{1,2}(?::?\d{2})?)?$/iu;
const OFFSET = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?::\d{2})?$/iu;
const MOST_OFFSET_MINUTES = 14 * 60;

/** `UTC+01:00`, `+0100`, `-5`, `Z` in minutes east of UTC; null when it is no offset. */
export function readOffset(cell: string): number | null {
  const text = cell.trim();
  if (/^(?:z|utc|gmt)$/iu.test(text)) return 0;
  const found = captured(OFFSET, text);
  if (found === null) return null;
  const [sign, hours, minutes] = found;
  const span = Number(hours) * 60 + Number(minutes);
  if (span > MOST_OFFSET_MINUTES) return null;
  return sign === '-' ? -span : span;
}

function hourOfDay(hour: number, half: string): number | null {
  if (!/^[ap]/iu.test(half)) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}

function offsetOf(zone: string, digits: string): number | null {
  if (digits !== '') return readOffset(digits);
  return zone === '' ? null : 0;
}

const LAST_OF_SIXTY = 59;

/** Reads a time of day, in 12 or 24 hours as it is written; `14 Uhr` and `2 pm` too. */
export function readTime(cell: string): TimeReading | null {
  const found = captured(TIME, cell.trim());
  if (found === null) return null;
  const [hourText, minute, second, fraction, half, zone, digits] = found;
  // A number alone may be anything.
  const hour = minute + half === '' ? null : hourOfDay(Number(hourText), half);
  if (hour === null || Math.max(Number(minute), Number(second)) > LAST_OF_SIXTY) return null;
  const parts = [hour, minute, second].map((part) => String(part).padStart(2, '0'));
  const time = parts.join(':') + (fraction === '' ? '' : `.${fraction}`);
  return { time, offsetMinutes: offsetOf(zone, digits) };
}
