import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueState, nearDays } from '../../../../shared/domain/promiseDays.ts';

describe('dueState', () => {
  it.each([
    [null, { kind: 'undated' }],
    ['2026-11-23', { kind: 'today' }],
    ['2026-11-22', { kind: 'overdue', days: 1 }],
    ['2026-10-23', { kind: 'overdue', days: 31 }],
    ['2026-11-24', { kind: 'ahead', days: 1 }],
    ['2027-11-23', { kind: 'ahead', days: 365 }],
  ] as const)('what is due on %s stands so on November 23, 2026', (dueOn, state) => {
    expect(dueState(dueOn, '2026-11-23')).toEqual(state);
  });
});

describe('nearDays', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-24', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-11-28', '2026-11-30'],
    ['a Saturday', '2026-11-28', '2026-11-29', '2026-11-30'],
    ['a Sunday, whose tomorrow is a Monday', '2026-11-29', '2026-11-30', '2026-12-07'],
    ['the last day of a year', '2026-12-31', '2027-01-01', '2027-01-04'],
  ])('on %s they are tomorrow and a Monday after it', (...[, today, tomorrow, monday]) => {
    expect(nearDays(today)).toEqual({ tomorrow, monday });
  });

  it('the Monday is within a week after tomorrow, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const today = Temporal.PlainDate.from('1990-01-01').add({ days });
        const { tomorrow, monday } = nearDays(today.toString());
        const apart = Temporal.PlainDate.from(tomorrow).until(monday).days;
        expect(Temporal.PlainDate.from(monday).dayOfWeek).toBe(1);
        expect(apart >= 1 && apart <= 7).toBe(true);
      }),
    );
  });
});
