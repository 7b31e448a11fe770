import { describe, expect, it } from 'vitest';
import { isIn, weeksOf } from '../../../../../shared/domain/insights/weeks.ts';
import { hours } from '../../../../../shared/lib/time.ts';
import { NOW, TWELVE } from './factsBuilder.ts';

const RULE = { timeZone: 'Europe/Berlin', firstDay: 1 };
const starts = (weeks: ReturnType<typeof weeksOf>) => weeks.map(({ startsOn }) => startsOn);

describe('the weeks of a period', () => {
  it('end with the week of now: 18 November 2026 is a Wednesday, twelve weeks reach back to 31 August', () => {
    expect(TWELVE).toHaveLength(12);
    expect(TWELVE.at(0)?.startsOn).toBe('2026-08-31');
    expect(TWELVE.at(-1)?.startsOn).toBe('2026-11-16');
    expect(starts(weeksOf({ ...RULE, period: '4-weeks', now: NOW, firstAt: null }))).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
    expect(weeksOf({ ...RULE, period: 'year', now: NOW, firstAt: null })).toHaveLength(52);
  });

  it.each([
    [1, '2026-11-16'],
    [6, '2026-11-14'],
    [7, '2026-11-15'],
  ])('begin on the day the locale begins a week with: day %d gives %s', (firstDay, startsOn) => {
    const weeks = weeksOf({ ...RULE, firstDay, period: '4-weeks', now: NOW, firstAt: null });
    expect(weeks.at(-1)?.startsOn).toBe(startsOn);
  });

  it('begin at midnight of the seller: Sunday 23:30 in Berlin is Monday in Auckland', () => {
    const sundayNight = Date.UTC(2026, 10, 15, 22, 30);
    const lastIn = (timeZone: string) =>
      weeksOf({ timeZone, firstDay: 1, period: '4-weeks', now: sundayNight, firstAt: null }).at(-1)?.startsOn;
    expect(lastIn('Europe/Berlin')).toBe('2026-11-09');
    expect(lastIn('Pacific/Auckland')).toBe('2026-11-16');
  });
});

describe('weeks one after another', () => {
  it('touch each other where the clocks change: that week of October has 169 hours', () => {
    const changed = TWELVE.find(({ startsOn }) => startsOn === '2026-10-19');
    expect((changed?.until ?? 0) - (changed?.from ?? 0)).toBe(hours(169));
    TWELVE.slice(1).forEach(({ from }, index) => expect(from).toBe(TWELVE[index]?.until));
  });

  it('of all time begin with the oldest call, and without one hold this week alone', () => {
    const all = (firstAt: number | null) => starts(weeksOf({ ...RULE, period: 'all', now: NOW, firstAt }));
    expect(all(Date.UTC(2026, 9, 30))).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
    expect(all(null)).toEqual(['2026-11-16']);
    expect(all(NOW + hours(2_000))).toEqual(['2026-11-16']);
    expect(all(0)).toHaveLength(2_609);
  });

  it('hold their first instant and not their last', () => {
    const span = { from: 10, until: 20 };
    expect([9, 10, 19, 20].map((at) => isIn(span, at))).toEqual([false, true, true, false]);
  });
});
