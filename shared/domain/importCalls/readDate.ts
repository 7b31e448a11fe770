import { captured } from './captured.ts';

/** Which number comes first in `03/04/2026`. */
export type DateForm = 'day-first' | 'month-first';

export type WallDate = { readonly year: number; readonly month: number; readonly day: number };

/** A day as a file writes it, with whatever stands behind it. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string; readonly rest: string }
  /** The month has fewer days; `last` is its last one. */
  | {
      readonly kind: 'no-such-day';
      readonly month: number;
      readonly dayCount: number;
      readonly last: string;
      readonly rest: string;
    }
  | { readonly kind: 'unreadable' };

const MONTHS: readonly string[] = [
  'jan|january|januar|jän|jänner',
  'feb|february|februar',
  'mar|march|märz|mär|mrz',
  'apr|april',
  'may|mai',
  'jun|june|juni',
  'jul|july|juli',
  'aug|august',
  'sep|sept|september',
  'oct|october|okt|oktober',
  'nov|november',
  'dec|december|dez|dezember',
];

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1;

// A far year stands with its sign and six digits, as Temporal writes it.
const YEAR_FIRST = /^([+-]\d{6}|\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])(.*)$/su;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)(.*)$/su;
const WEEKDAY = /^\p{L}{2,10}\.?,?\s+(?=[\d\p{L}])/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/su;
const DAY_FIRST = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-](?:of )?(\p{L}{3,9})\.?,?[\s-](\d{4})(?!\d)(.*)$/su;

export const isYearFirst = (cell: string): boolean => YEAR_FIRST.test(cell.trim());

const FIRST_SHORT_YEAR = 70;
const wholeYear = (digits: string): number => {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) + (Number(digits) < FIRST_SHORT_YEAR ? 2_000 : 1_900);
};

type Read = WallDate & { readonly rest: string };

function numbersOf(text: string, form: DateForm): Read | null {
  const found = captured(NUMBERS, text);
  if (found === null) return null;
  const [first, separator, second, year, rest] = found;
  // No country writes the month first with dots.
  const isDayFirst = separator === '.' || form === 'day-first';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: wholeYear(year), month: Number(month), day: Number(day), rest };
}

function yearFirstOf(text: string): Read | null {
  const found = captured(YEAR_FIRST, text);
  if (found === null) return null;
  const [year, month, day, rest] = found;
  return { year: Number(year), month: Number(month), day: Number(day), rest };
}

function monthFirstOf(text: string): Read | null {
  const found = captured(MONTH_FIRST, text);
  if (found === null) return null;
  const [month, day, year, rest] = found;
  return { year: Number(year), month: monthOf(month), day: Number(day), rest };
}

function dayFirstOf(text: string): Read | null {
  const found = captured(DAY_FIRST, text);
  if (found === null) return null;
  const [day, month, year, rest] = found;
  return { year: Number(year), month: monthOf(month), day: Number(day), rest };
}

const parts = (text: string, form: DateForm): Read | null =>
  yearFirstOf(text) ?? numbersOf(text, form) ?? monthFirstOf(text) ?? dayFirstOf(text);

function checked({ year, month, day, rest }: Read): DateReading {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { kind: 'unreadable' };
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (day <= first.daysInMonth) return { kind: 'date', date: first.with({ day }).toString(), rest };
  const last = first.with({ day: first.daysInMonth }).toString();
  return { kind: 'no-such-day', month, dayCount: first.daysInMonth, last, rest };
}

/** Reads the day at the start of a cell: in numbers, year first or not, or with the month in English or German. */
export function readDate(cell: string, form: DateForm): DateReading {
  const text = cell.trim();
  const read = parts(text, form) ?? parts(text.replace(WEEKDAY, ''), form);
  try {
    return read === null ? { kind: 'unreadable' } : checked(read);
  } catch {
    // Beyond the last day that exists.
    return { kind: 'unreadable' };
  }
}

export type DateFormEvidence = {
  readonly form: DateForm;
  /** `settled`: a value reads one way only. `open`: values read both ways, so one has to ask. `none`: no such value. */
  readonly certainty: 'settled' | 'open' | 'none';
};

const LAST_MONTH = 12;

/** What one value tells; null when it is not written in numbers with a slash or a dash. */
function evidenceOf(cell: string): DateFormEvidence | null {
  const found = captured(NUMBERS, cell.trim());
  if (found === null || found[1] === '.') return null;
  const [first, , second] = found;
  if (Number(first) > LAST_MONTH) return { form: 'day-first', certainty: 'settled' };
  if (Number(second) > LAST_MONTH) return { form: 'month-first', certainty: 'settled' };
  return { form: 'day-first', certainty: Number(first) === Number(second) ? 'none' : 'open' };
}

/** Finds out, a cell at a time, which number comes first in dates; asked for when no value settles it. */
export function createDateDetection() {
  let evidence: DateFormEvidence = { form: 'day-first', certainty: 'none' };
  return {
    add: (cell: string): void => {
      if (evidence.certainty === 'settled') return;
      const found = evidenceOf(cell);
      if (found !== null && found.certainty !== 'none') evidence = found;
    },
    evidence: (): DateFormEvidence => evidence,
  };
}
