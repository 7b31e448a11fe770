import { expect, it } from 'vitest';
import { days, minutes } from '../../../../../shared/lib/time.ts';
import type { LoggedCall } from '../../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, callId } from '../../../../builders/callBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';
import { plan, SETTINGS } from './planned.ts';

const promised = (dueOn: string | null, overrides: Partial<LoggedCall> = {}): LoggedCall =>
  aLoggedCall({ promise: { ...aLoggedCall().promise, dueOn }, loggedAt: FAKE_START, ...overrides });

const at = (wall: string, timeZone = 'Europe/Berlin'): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds;

const planned = (call: LoggedCall, now: number, timeZone = 'Europe/Berlin') =>
  plan({ calls: [], promises: [call], now, timeZone });

it('what a client promised: is asked about at nine on its day, by the clock on the wall', () => {
  const call = promised('2026-11-19');
  const nine = at('2026-11-19T09:00');
  expect(planned(call, nine - 1)).toEqual({ fire: [], digest: [], settled: [], wakeAt: nine });
  expect(planned(call, nine).fire).toEqual([
    {
      kind: 'promise-due',
      key: `${callId(1)}:promise-due:2026-11-19`,
      callId: callId(1),
      dueAt: nine,
    },
  ]);
  expect(planned(call, nine - 1, 'America/New_York').wakeAt).toBe(at('2026-11-19T09:00', 'America/New_York'));
});

it('what a client promised: is asked about once an hour that the day skips, or has twice, comes round', () => {
  const settings = { ...SETTINGS, promiseReminderTime: '02:30' };
  const wakeOn = (dueOn: string, timeZone: string) =>
    plan({ calls: [], promises: [promised(dueOn, { loggedAt: 0 })], settings, now: 1, timeZone }).wakeAt;
  expect(wakeOn('2026-03-29', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  expect(wakeOn('2026-10-25', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(wakeOn('2026-03-08', 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
});

it('what a client promised: missed joins the digest for seven days, and is settled after that', () => {
  const call = promised('2026-11-19');
  const nine = at('2026-11-19T09:00');
  expect(planned(call, nine + minutes(11)).digest).toHaveLength(1);
  expect(planned(call, nine + days(7)).digest).toHaveLength(1);
  const late = planned(call, nine + days(7) + 1);
  expect([late.digest, late.settled]).toEqual([[], [`${callId(1)}:promise-due:2026-11-19`]]);
});

it('what a client promised: due before the call was logged is no reminder missed', () => {
  const call = promised('2026-11-18', { loggedAt: at('2026-11-18T14:00') });
  expect(planned(call, at('2026-11-18T14:00')).settled).toHaveLength(1);
});

it('what a client promised: waits while a call is live', () => {
  const promises = [promised('2026-11-19')];
  const calls = [aLiveCall({ id: callId(2) })];
  expect(plan({ calls, promises, now: at('2026-11-19T09:00') }).fire).toEqual([]);
});

it('what a client promised: is not asked about when it is settled, has no day, was never made, or is switched off', () => {
  const { promise } = promised('2026-11-19');
  const none = [
    promised(null),
    promised('2026-11-19', { promise: { ...promise, state: 'kept' } }),
    promised('2026-11-19', { promise: { ...promise, what: ' ' } }),
    anEndedCall({ promise }),
  ];
  expect(plan({ calls: [], promises: none, now: at('2026-11-19T09:00') })).toEqual({
    fire: [],
    digest: [],
    settled: [],
    wakeAt: null,
  });
  const settings = { ...SETTINGS, hasPromiseReminder: false };
  const now = at('2026-11-19T09:00');
  expect(plan({ calls: [], promises: [promised('2026-11-19')], settings, now }).fire).toEqual([]);
});
