import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';
import type { DateAndTime, OtherStart } from './when.ts';

/** What words about a start are made with. */
export type WhenWords = { readonly t: Text; readonly format: Format; readonly timeZone: string };

// A clock time alone is written on a day without a change of clocks.
const ANY_DATE = '2026-01-15';

const at = (date: string, time: string, timeZone: string): EpochMs =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;

const dayText = ({ format, timeZone }: WhenWords, date: string): string =>
  format.longDay(at(date, '12:00', timeZone));
const timeText = ({ format, timeZone }: WhenWords, time: string): string =>
  format.time(at(ANY_DATE, time, timeZone));

/** "Thursday, November 19, 9:00", or as much of it as is known and what is not; null for nothing. */
export function startText(words: WhenWords, { date, time }: DateAndTime): string | null {
  if (date === null) return time === null ? null : words.t('plan.timeNoDay', { time: timeText(words, time) });
  const day = dayText(words, date);
  return time === null
    ? words.t('plan.dayNoTime', { day })
    : words.t('plan.dayAndTime', { day, time: timeText(words, time) });
}

/** Another reading, by what it differs in only. */
export function otherText(words: WhenWords, { date, time, differsIn }: OtherStart, now: EpochMs): string {
  const { format, timeZone } = words;
  const day = date === null ? '' : format.shortDay(at(date, '12:00', timeZone), now);
  const clock = time === null ? '' : timeText(words, time);
  if (differsIn === 'time') return clock;
  return differsIn === 'date' || clock === '' ? day : words.t('plan.dayAndTime', { day, time: clock });
}

/** How near a start is: today, tomorrow, in 8 days, or already past. */
export function nearText({ t, format }: WhenWords, startsAt: EpochMs, now: EpochMs): string {
  const daysAway = format.daysAway(startsAt, now);
  if (startsAt < now) return t('plan.past');
  if (daysAway > 1) return t('plan.inDays', { count: daysAway });
  return t(daysAway === 0 ? 'plan.today' : 'plan.tomorrow');
}
