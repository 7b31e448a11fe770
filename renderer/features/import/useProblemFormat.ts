import { useMemo } from 'react';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { createFormat } from '../../app/format.ts';
import type { ProblemFormat } from './problemWords.ts';

/** Dates of a report as the locale writes them. */
export function useProblemFormat(): ProblemFormat {
  const { locale, timeZone } = useBoot();
  return useMemo(() => {
    const { number } = createFormat(locale, timeZone);
    const utc = createFormat(locale, 'UTC');
    const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const utcOf = (day: Temporal.PlainDate): number => day.toZonedDateTime('UTC').epochMilliseconds;
    return {
      number,
      moment: (at, zone) => {
        const format = createFormat(locale, zone);
        return `${format.shortDay(at, now())}, ${format.time(at)}`;
      },
      day: (isoDay) => utc.shortDay(utcOf(Temporal.PlainDate.from(isoDay)), now()),
      month: (month) => monthName.format(utcOf(Temporal.PlainDate.from({ year: 2026, month, day: 1 }))),
    };
  }, [locale, timeZone]);
}
