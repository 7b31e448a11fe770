import { expect, it } from 'vitest';
import { days } from '../../../../../shared/lib/time.ts';
import { aLoggedCall, anEndedCall, aPlannedCall } from '../../../../builders/callBuilder.ts';
import { fromStart, inShort, keysOf, plan, SETTINGS } from './planned.ts';

const NOTHING = { fire: [], digest: [], settled: [] };

it('after a call: asks for the result once a planned call should be over', () => {
  const result = plan({ now: fromStart(35) });
  expect(inShort(result)).toEqual({
    fire: ['log-result'],
    digest: [],
    settled: ['before:15', 'before:5', 'before:0'],
  });
  expect(result.wakeAt).toBeNull();
});

it('after a call: asks after the real end of a call, anew when it went on', () => {
  const calls = [anEndedCall({ createdAt: 0 })];
  const first = plan({ calls, now: fromStart(31) });
  expect(inShort(first).fire).toEqual(['log-result']);
  const later = [anEndedCall({ createdAt: 0, endedAt: fromStart(50) })];
  const marks = new Set(keysOf(first));
  expect(inShort(plan({ calls: later, marks, now: fromStart(55) })).fire).toEqual(['log-result']);
});

it('after a call: can be switched off', () => {
  const settings = { ...SETTINGS, hasLogReminder: false, leadTimesMinutes: [] };
  expect(inShort(plan({ settings, now: fromStart(35) }))).toEqual(NOTHING);
});

it('after a call: is settled when the call is logged, also without having been started here', () => {
  const calls = [aLoggedCall({ startedAt: null, endedAt: null, createdAt: 0 })];
  expect(inShort(plan({ calls, now: fromStart(35) })).settled).toContain('log-result');
  const marks = new Set(keysOf(plan({ calls, now: fromStart(35) })));
  const reopened = [aPlannedCall({ createdAt: 0 })];
  expect(inShort(plan({ calls: reopened, marks, now: fromStart(90) }))).toEqual(NOTHING);
});

it('after a call: lets go of what was due a week ago', () => {
  const now = fromStart(35) + days(7);
  expect(inShort(plan({ now })).digest).toEqual(['log-result']);
  expect(inShort(plan({ now: now + 1 }))).toEqual({
    ...NOTHING,
    settled: ['before:15', 'before:5', 'before:0', 'log-result'],
  });
});
