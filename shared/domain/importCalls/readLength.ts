import { captured } from './captured.ts';
import type { ImportField } from './fields.ts';

export type LengthField = Extract<ImportField, `length${string}`>;

const PER_MINUTE: Readonly<Record<LengthField, number>> = {
  lengthMinutes: 1,
  lengthSeconds: 60,
  lengthMilliseconds: 60_000,
};
const CLOCK = /^(\d{1,3}):(\d{2})(?::\d{2})?$/u;
const NUMBER =
  /^(\d{1,12}(?:[.,]\d+)?)\s*(h|std|hours?|stunden?|m|min|mins|minutes?|minuten?|s|sec|ms)?\.?$/iu;
const LONGEST_MINUTES = 1_440;

const unitOf = (unit: string, field: LengthField): number => {
  if (/^(?:h|std)/iu.test(unit)) return 60;
  if (unit === '' || /^ms$/iu.test(unit)) return 1 / PER_MINUTE[unit === '' ? field : 'lengthMilliseconds'];
  return /^m/iu.test(unit) ? 1 : 1 / PER_MINUTE.lengthSeconds;
};

function minutesOf(cell: string, field: LengthField): number | null {
  const clock = captured(CLOCK, cell);
  if (clock !== null) return Number(clock[0]) * 60 + Number(clock[1]);
  const found = captured(NUMBER, cell);
  if (found === null) return null;
  const [number, unit] = found;
  return Number(number.replace(',', '.')) * unitOf(unit, field);
}

/** The length of a call in whole minutes, at least one; null when the cell is no length of a day at most. */
export function readLength(cell: string, field: LengthField): number | null {
  const length = minutesOf(cell.trim(), field);
  if (length === null || length > LONGEST_MINUTES) return null;
  return Math.max(1, Math.round(length));
}
