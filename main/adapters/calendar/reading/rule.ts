import ICAL from 'ical.js';
import { LIMITS } from './limits.ts';
import { parseMoment, type Written } from './moments.ts';

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

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

const KNOWN =
  /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BY(DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO|HOUR|MINUTE|SECOND|SETPOS))=/;
/** What ical.js lets pass: a number with more behind it, a step or a count below 1, a place that is the zeroth. */
const IMPOSSIBLE = [
  /^(?!FREQ|WKST|BYDAY|UNTIL)[A-Z]+=(?![+-]?\d+(,[+-]?\d+)*$)/,
  /^(INTERVAL|COUNT)=-/,
  /^(INTERVAL|COUNT|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYSETPOS)=(.*,)?[+-]?0+(,|$)/,
];

/**
 * Reads an RRULE. A part that is none is passed over (`isClean` false); a part with an impossible value makes the
 * whole rule unreadable, since without it the series would be another one.
 */
export function parseRule(value: string): ParsedRule {
  const text = value
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/^RRULE:/, '');
  const parts = text.split(';').filter((part) => part !== '' && !part.startsWith('X-'));
  const known = parts.filter((part) => KNOWN.test(part));
  const rule = ruleOf(known.filter((part) => !part.endsWith('=')));
  return { rule, isClean: known.length === parts.length && rule !== null };
}

function ruleOf(parts: readonly string[]): Rule | null {
  const [end] = parts.filter((part) => part.startsWith('UNTIL='));
  const until = end === undefined ? null : parseMoment(end.slice('UNTIL='.length));
  if (end !== undefined && until === null) return null;
  if (parts.some((part) => IMPOSSIBLE.some((form) => form.test(part)))) return null;
  try {
    const others = parts.filter((part) => part !== end);
    return ruleFrom(ICAL.Recur.fromString(others.join(';')), until);
  } catch {
    return null;
  }
}

const MOST = 1e9;

type NumberList = Exclude<keyof ICAL.Recur['parts'], 'BYDAY'>;

function ruleFrom({ freq, interval, count, wkst, parts }: ICAL.Recur, until: Written | null): Rule | null {
  const frequency = freq as Frequency | null;
  if (frequency === null) return null;
  const numbers = (name: NumberList): readonly number[] => parts[name] ?? [];
  return {
    ...{ frequency, until, weekStart: wkst - 1 },
    interval: Math.min(interval, MOST),
    count: count === null ? null : Math.min(count, MOST),
    byDay: (parts.BYDAY ?? []).map(weekdayRuleOf),
    ...{ byMonth: numbers('BYMONTH'), byMonthDay: numbers('BYMONTHDAY') },
    ...{ byYearDay: numbers('BYYEARDAY'), byWeekNo: numbers('BYWEEKNO'), bySetPos: numbers('BYSETPOS') },
    ...{ byHour: numbers('BYHOUR'), byMinute: numbers('BYMINUTE'), bySecond: numbers('BYSECOND') },
  };
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const weekdayRuleOf = (text: string): WeekdayRule => ({
  weekday: WEEKDAYS.indexOf(text.slice(-2)),
  nth: text.length === 2 ? null : Number(text.slice(0, -2)),
});

/** True when a rule names more times of a day than a meeting can have. */
export function isTooDense({ byHour, byMinute, bySecond }: Rule): boolean {
  const times = [byHour, byMinute, bySecond].reduce((product, list) => product * Math.max(1, list.length), 1);
  return times > LIMITS.timesPerDay;
}
