import { dayOf, dayOfMonth } from '../days.ts';
import { type DayExpression, LETTER, type Part } from './dayExpression.ts';

const digits = (source: string): RegExp =>
  new RegExp(`(?<![${LETTER}0-9.,/:$€§-])(?:${source})(?![${LETTER}0-9/:%])`, 'giu');

const dayThenMonth = (part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate | null =>
  dayOfMonth({ year: part('year'), month: Number(part('month')), day: Number(part('day')) }, callDay);

/** Month first, as most people who write slashes do, unless only day first gives a day that is still ahead. */
const monthThenDay = (part: Part, callDay: Temporal.PlainDate): Temporal.PlainDate | null => {
  const [year, first, second] = [part('year'), Number(part('first')), Number(part('second'))];
  const readings = [
    dayOfMonth({ year, month: first, day: second }, callDay),
    dayOfMonth({ year, month: second, day: first }, callDay),
  ].filter((day) => day !== null);
  return readings.find((day) => Temporal.PlainDate.compare(day, callDay) >= 0) ?? readings[0] ?? null;
};

/** Days written in figures: 2026-12-04, 4.12.2026, 4.12., 12/4 (month first where both readings exist). */
export const NUMBERED_DAYS: readonly DayExpression[] = [
  {
    pattern: digits('(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})'),
    precision: 'numbered',
    day: (part) => dayOf(Number(part('year')), Number(part('month')), Number(part('day'))),
  },
  {
    pattern: digits(
      '(?:\\d{1,2}\\.(?:\\d{1,2}\\.)? ?(?:-|bis|und|oder) ?)?(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>(?:19|20)\\d\\d)|(?<year>\\d\\d)(?! ?Uhr))?',
    ),
    precision: 'numbered',
    day: dayThenMonth,
  },
  {
    pattern: digits('(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>(?:19|20)\\d\\d)'),
    precision: 'numbered',
    day: dayThenMonth,
  },
  {
    pattern: digits('(?<day>\\d{1,2})\\.(?<month>\\d\\d)(?! ?(?:Uhr|h))'),
    precision: 'numbered',
    needsCue: true,
    day: dayThenMonth,
  },
  {
    pattern: digits('(?!24/7)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>(?:19|20)\\d\\d|\\d\\d))?'),
    precision: 'numbered',
    needsCue: true,
    day: monthThenDay,
  },
];
