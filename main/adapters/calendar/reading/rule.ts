import { LIMITS } from './limits.ts';
import { parseMoment, type Written } from './moments.ts';

export const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** `MO` (`nth` null) or `-1SU`. Weekday 0 is Sunday. */
export type WeekdayRule = { readonly weekday: number; readonly nth: number | null };

export type Rule = {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: Written | null;
  readonly weekStart: number;
  readonly byDay: readonly WeekdayRule[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
};

export type ParsedRule = { readonly rule: Rule | null; readonly isClean: boolean };

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const KEYS: ReadonlySet<string> = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY'],
  ...['BYWEEKNO', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'],
]);

/**
 * Reads an RRULE. A part that is none is passed over (`isClean` false); a part with an impossible value makes the
 * whole rule unreadable, since without it the series would be another one.
 */
export function parseRule(value: string): ParsedRule {
  const parts = partsOf(value);
  const rule = readParts(parts.known);
  return { rule, isClean: parts.isClean && rule !== null };
}

function partsOf(value: string) {
  const known = new Map<string, string>();
  let isClean = true;
  for (const part of value.replace(/^\s*RRULE:/i, '').split(';')) {
    const [key = '', text = ''] = part.split('=', 2).map((side) => side.trim().toUpperCase());
    if (KEYS.has(key)) known.set(key, text);
    else if (part.trim() !== '' && !key.startsWith('X-')) isClean = false;
  }
  return { known, isClean };
}

type Parts = ReadonlyMap<string, string>;

function readParts(parts: Parts): Rule | null {
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  if (frequency === undefined) return null;
  const rule = {
    frequency,
    interval: numberOf(parts, 'INTERVAL', 1),
    count: numberOf(parts, 'COUNT', null),
    until: untilOf(parts),
    weekStart: parts.has('WKST') ? WEEKDAYS.indexOf(parts.get('WKST') ?? '') : 1,
    byDay: weekdaysOf(parts),
    ...listsOf(parts),
  };
  const isBroken = rule.weekStart === -1 || Object.values(rule).some((part) => part === undefined);
  return isBroken ? null : (rule as Rule);
}

/** Undefined when the part stands there and is none. */
function numberOf<T>(parts: Parts, key: string, missing: T): number | T | undefined {
  const text = parts.get(key) ?? '';
  if (text === '') return missing;
  const number = Number(text);
  return /^\+?\d+$/.test(text) && number >= 1 ? Math.min(number, 1e9) : undefined;
}

function untilOf(parts: Parts): Written | null | undefined {
  const text = parts.get('UNTIL') ?? '';
  return text === '' ? null : (parseMoment(text) ?? undefined);
}

function weekdaysOf(parts: Parts): readonly WeekdayRule[] | undefined {
  const rules = valuesOf(parts, 'BYDAY').map((value): WeekdayRule | null => {
    const [, nth, name] = /^([+-]?\s*\d{1,2})?\s*([A-Z]{2})$/.exec(value) ?? [];
    const weekday = WEEKDAYS.indexOf(name ?? '');
    const place = nth === undefined ? null : Number(nth.replaceAll(' ', ''));
    return weekday === -1 || place === 0 || Math.abs(place ?? 1) > 53 ? null : { weekday, nth: place };
  });
  return rules.every((rule) => rule !== null) ? rules : undefined;
}

type Range = { readonly from: number; readonly to: number; readonly isSigned: boolean };

const signed = (to: number): Range => ({ from: 1, to, isSigned: true });

function listsOf(parts: Parts) {
  return {
    byMonth: numbersOf(parts, 'BYMONTH', { from: 1, to: 12, isSigned: false }),
    byMonthDay: numbersOf(parts, 'BYMONTHDAY', signed(31)),
    byYearDay: numbersOf(parts, 'BYYEARDAY', signed(366)),
    byWeekNo: numbersOf(parts, 'BYWEEKNO', signed(53)),
    byHour: numbersOf(parts, 'BYHOUR', { from: 0, to: 23, isSigned: false }),
    byMinute: numbersOf(parts, 'BYMINUTE', { from: 0, to: 59, isSigned: false }),
    bySecond: numbersOf(parts, 'BYSECOND', { from: 0, to: 59, isSigned: false }),
    bySetPos: numbersOf(parts, 'BYSETPOS', signed(366)),
  };
}

function numbersOf(parts: Parts, key: string, range: Range): readonly number[] | undefined {
  const numbers = valuesOf(parts, key).map((text) =>
    /^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN,
  );
  const isWithin = (number: number): boolean => {
    const size = range.isSigned ? Math.abs(number) : number;
    return size >= range.from && size <= range.to;
  };
  return numbers.every(isWithin) ? [...new Set(numbers)] : undefined;
}

function valuesOf(parts: Parts, key: string): readonly string[] {
  const text = parts.get(key) ?? '';
  return text === '' ? [] : [...new Set(text.split(',').map((value) => value.trim()))];
}

/** True when a rule names more times of a day than a meeting can have. */
export function isTooDense({ byHour, byMinute, bySecond }: Rule): boolean {
  const times = [byHour, byMinute, bySecond].reduce((product, list) => product * Math.max(1, list.length), 1);
  return times > LIMITS.timesPerDay;
}
