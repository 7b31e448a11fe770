import type { EpochMs } from '../../lib/time.ts';
import { wallDayAt } from '../../lib/wallClock.ts';
import { wallTime } from '../csv/spreadsheetTimes.ts';
import type { FieldCells, ImportField } from './fields.ts';
import { readDate, type DateForm, type DateReading } from './readDate.ts';
import { dayHalfOf, readWritten, writtenTime, type HourForm, type StartCells } from './hourForm.ts';
import type { TimeReading } from './readTime.ts';
import type { RowProblem } from './rowProblem.ts';

/** Where wall times of a row are. */
export type Place = { readonly timeZone: string; readonly offsetMinutes: number | null };

export type InstantRules = Place & { readonly dateForm: DateForm; readonly hourForm: HourForm };

/** What a file without a time of day means. */
const AT_NINE: TimeReading = { time: '09:00:00', offsetMinutes: null };

const FIRST_INSTANT = 0;
const LAST_INSTANT = 8.64e15;
const EPOCH_SECONDS = /^\d{10}$/u;
const EPOCH_MS = /^\d{12,13}$/u;

function instantOf(date: string, time: TimeReading, place: Place): EpochMs {
  const wall = Temporal.PlainDateTime.from(`${date}T${time.time}`);
  const offsetMinutes = time.offsetMinutes ?? place.offsetMinutes;
  if (offsetMinutes === null) return wall.toZonedDateTime(place.timeZone).epochMilliseconds;
  return wall.toZonedDateTime('UTC').epochMilliseconds - offsetMinutes * 60_000;
}

type Cells = StartCells & { readonly field: ImportField };
export type InstantReading =
  | { readonly kind: 'instant'; readonly at: EpochMs }
  | { readonly kind: 'problem'; readonly problem: RowProblem };

const problem = (found: RowProblem): InstantReading => ({ kind: 'problem', problem: found });

function epochOf(text: string): EpochMs | null {
  if (EPOCH_MS.test(text)) return Number(text);
  return EPOCH_SECONDS.test(text) ? Number(text) * 1_000 : null;
}

type Dated = Extract<DateReading, { readonly kind: 'date' }>;

const notRead = ({ field, date, time }: Cells): InstantReading =>
  problem({
    code: 'TIME_UNREADABLE',
    ...(time.trim() === '' ? { field, text: date } : { field: 'time', text: time }),
  });

function timed({ date, rest }: Dated, cells: Cells, rules: InstantRules): InstantReading {
  const { field, date: text, dayHalf } = cells;
  const written = writtenTime(rest, cells);
  const isHalf = dayHalf === '' || dayHalfOf(dayHalf) !== null;
  if (!isHalf) return problem({ code: 'NOT_A_CHOICE', field: 'dayHalf', text: dayHalf });
  const reading = written.text === '' ? AT_NINE : readWritten(written, dayHalf, rules.hourForm);
  if (reading === null) return notRead(cells);
  const at = instantOf(date, reading, rules);
  const exists = at >= FIRST_INSTANT && at <= LAST_INSTANT;
  return exists ? { kind: 'instant', at } : problem({ code: 'DATE_UNREADABLE', field, text });
}

/** Reads a day and its time, from one cell or two. */
export function readInstant(cells: Cells, rules: InstantRules): InstantReading {
  const { field, date: text } = cells;
  const epoch = epochOf(text.trim());
  if (epoch !== null) return { kind: 'instant', at: epoch };
  const reading = readDate(text, rules.dateForm);
  if (reading.kind === 'date') {
    try {
      return timed(reading, cells, rules);
    } catch {
      // Beyond the last instant that exists.
      return problem({ code: 'DATE_UNREADABLE', field, text });
    }
  }
  if (reading.kind === 'unreadable') return problem({ code: 'DATE_UNREADABLE', field, text });
  const { month, dayCount, last, rest } = reading;
  return problem({ code: 'NO_SUCH_DAY', field, text, month, dayCount, suggestion: last + rest });
}

/** The exact instant when the cell still says it, undefined when the cell was changed since the export. */
export const exactInstant = (
  cell: string,
  at: EpochMs | null,
  timeZone: string,
): EpochMs | null | undefined => (wallTime(at, timeZone) === cell ? at : undefined);

/** The exact start while its cell says it, or at least its day and no other time. */
export function exactStart({ date, time }: StartCells, at: EpochMs, timeZone: string): EpochMs | null {
  const isSameDay = time.trim() === '' && date.trim() === wallDayAt(at, timeZone);
  return isSameDay || date === wallTime(at, timeZone) ? at : null;
}

/** The start of a row. */
export const startCells = ({ date = '', time = '', dayHalf = '' }: FieldCells): Cells => ({
  field: 'date',
  ...{ date, time, dayHalf: dayHalf.trim() },
});
