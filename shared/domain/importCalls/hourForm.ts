import { captured } from './captured.ts';
import { isYearFirst, readDate } from './readDate.ts';
import { readTime, type TimeReading } from './readTime.ts';

/**
 * What `2:30` means where nothing says AM or PM. `working-day`: 1:00 to 6:59 are afternoon, for nobody calls at night,
 * and 7:00 to 12:59 stand as they are.
 */
export type HourForm = '24-hour' | 'working-day';

/** The start of a row as its cells write it: a date that may hold the time, a time, and AM or PM of its own. */
export type StartCells = { readonly date: string; readonly time: string; readonly dayHalf: string };

type Written = {
  readonly text: string;
  /** Behind a year: computers write so, and mean 24 hours. */
  readonly isStandard: boolean;
};

const SEPARATOR = /^(?:T|,?\s+(?:at |um )?|,)/u;
const BARE = /^(\d{1,2})[:.]\d{2}(?:[:.]\d{2})?$/u;
const HALF = /^([ap])(?:\.?\s?m\.?)?$/iu;

const LAST_NIGHT_HOUR = 6;
const LAST_CLOCK_HOUR = 12;

/** The time that stands behind a day in its cell, or in a cell of its own. */
export function writtenTime(rest: string, { date, time }: Omit<StartCells, 'dayHalf'>): Written {
  if (time.trim() !== '') return { text: time.trim(), isStandard: false };
  return { text: rest.replace(SEPARATOR, '').trim(), isStandard: isYearFirst(date) };
}

/** The hour of a time that says neither its half of the day nor a zone; null for any other. */
function bareHour({ text, isStandard }: Written): number | null {
  const found = captured(BARE, text);
  return found === null || isStandard ? null : Number(found[0]);
}

/** `a` or `p` of a cell that says nothing else; null for any other. */
export const dayHalfOf = (cell: string): string | null => captured(HALF, cell.trim())?.[0] ?? null;

const isNightHour = (hour: number): boolean => hour >= 1 && hour <= LAST_NIGHT_HOUR;
const isOnClock = (hour: number): boolean => hour >= 1 && hour <= LAST_CLOCK_HOUR;

/** Reads a time by what its row says of the half of the day, and else by the form of the file; null when it is none. */
export function readWritten(written: Written, dayHalf: string, form: HourForm): TimeReading | null {
  const hour = bareHour(written);
  const half = dayHalfOf(dayHalf);
  if (hour !== null && half !== null && isOnClock(hour)) return readTime(`${written.text} ${half}m`);
  const isAfternoon = hour !== null && half === null && form === 'working-day' && isNightHour(hour);
  return readTime(isAfternoon ? `${written.text} pm` : written.text);
}

export type HourFormEvidence = {
  readonly form: HourForm;
  /** `settled`: a time is of 24 hours. `open`: some are at night or in the afternoon. `none`: there are none such. */
  readonly certainty: 'settled' | 'open' | 'none';
  /** A time that reads both ways, and in minutes from midnight as 24 hours have it. */
  readonly example: { readonly text: string; readonly minuteOfDay: number } | null;
};

function exampleOf(text: string): HourFormEvidence['example'] {
  const [hour, minute] = text.split(/[:.]/u).map(Number);
  return { text, minuteOfDay: Number(hour) * 60 + Number(minute) };
}

/** Finds out, a row at a time, whether starts are written in 24 hours. */
export function createHourDetection() {
  let isSettled = false;
  let example: HourFormEvidence['example'] = null;
  const add = (cells: StartCells): void => {
    if (isSettled || dayHalfOf(cells.dayHalf) !== null) return;
    const reading = readDate(cells.date, 'day-first');
    const written = writtenTime(reading.kind === 'unreadable' ? '' : reading.rest, cells);
    const hour = bareHour(written);
    if (hour === null) return;
    isSettled = !isOnClock(hour);
    if (isNightHour(hour)) example ??= exampleOf(written.text);
  };
  const evidence = (): HourFormEvidence => {
    const certainty = isSettled ? 'settled' : example === null ? 'none' : 'open';
    return { form: '24-hour', certainty, example: isSettled ? null : example };
  };
  return { add, evidence };
}
