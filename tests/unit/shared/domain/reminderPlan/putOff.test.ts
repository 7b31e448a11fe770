import { expect, it } from 'vitest';
import { pauseInForce, pauseUntil } from '../../../../../shared/domain/reminderPlan/pause.ts';
import { snoozesFor, snoozeUntil } from '../../../../../shared/domain/reminderPlan/snooze.ts';
import { hours, minutes } from '../../../../../shared/lib/time.ts';
import { aLiveCall, aPlannedCall } from '../../../../builders/callBuilder.ts';
import { fromStart, START } from './planned.ts';

it('pauses for a span, or until the next day of the zone, short and long ones too', () => {
  expect(pauseUntil('30-minutes', 5, 'UTC')).toBe(5 + minutes(30));
  expect(pauseUntil('1-hour', 5, 'UTC')).toBe(5 + hours(1));
  const noon = (day: string): number =>
    Temporal.ZonedDateTime.from(`${day}T12:00[Europe/Berlin]`).epochMilliseconds;
  expect(pauseUntil('until-tomorrow', noon('2026-03-28'), 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 28, 23));
  expect(pauseUntil('until-tomorrow', noon('2026-10-25'), 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 23));
  const firstMinute = Temporal.ZonedDateTime.from('2026-10-25T00:00[Europe/Berlin]').epochMilliseconds;
  const longest = pauseUntil('until-tomorrow', firstMinute, 'Europe/Berlin');
  expect(pauseInForce(longest, firstMinute)).toBe(firstMinute + hours(25));
});

it('knows whether a pause lasts', () => {
  expect(pauseInForce(null, 5)).toBeNull();
  expect(pauseInForce(6, 5)).toBe(6);
  expect(pauseInForce(5, 5)).toBeNull();
  expect(pauseInForce(5 + hours(27), 5)).toBeNull();
});

it('snoozes to an instant, counted from now or the start of the call', () => {
  const call = aPlannedCall();
  expect(snoozeUntil(call, '5-minutes', fromStart(-15))).toBe(fromStart(-10));
  expect(snoozeUntil(call, '10-minutes', fromStart(-15))).toBe(fromStart(-5));
  expect(snoozeUntil(call, 'until-start', fromStart(-15))).toBe(START);
});

it('offers only what makes sense', () => {
  const call = aPlannedCall();
  expect(snoozesFor(call, fromStart(-15))).toEqual(['5-minutes', '10-minutes', 'until-start']);
  expect(snoozesFor(call, START)).toEqual(['5-minutes', '10-minutes']);
  expect(snoozesFor(call, fromStart(22))).toEqual(['5-minutes']);
  expect(snoozesFor(call, fromStart(26))).toEqual([]);
  expect(snoozesFor(aLiveCall(), fromStart(-15))).toEqual([]);
});
