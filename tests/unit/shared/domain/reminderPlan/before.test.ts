import { expect, it } from 'vitest';
import { days } from '../../../../../shared/lib/time.ts';
import {
  aLiveCall,
  aLoggedCall,
  anEndedCall,
  aPlannedCall,
  callId,
} from '../../../../builders/callBuilder.ts';
import { fromStart, inShort, keysOf, NO_OUTCOME, plan, SETTINGS, START } from './planned.ts';

const NOTHING = { fire: [], digest: [], settled: [] };

it('before a call: reminds at each lead time, the start among them, and names the next', () => {
  expect(plan({ now: fromStart(-16) })).toEqual({ ...NOTHING, wakeAt: fromStart(-15) });
  const first = plan({ now: fromStart(-15) });
  expect(first.fire).toEqual([
    {
      kind: 'before',
      key: `${callId(1)}:before:15:${START}`,
      callId: callId(1),
      dueAt: fromStart(-15),
      leadMinutes: 15,
    },
  ]);
  expect(first.wakeAt).toBe(fromStart(-5));
  const marks = new Set(keysOf(first));
  expect(inShort(plan({ now: fromStart(-15), marks }))).toEqual(NOTHING);
  expect(inShort(plan({ now: fromStart(-5), marks })).fire).toEqual(['before:5']);
});

it('before a call: has none with an empty list, and one for a time that is listed twice', () => {
  expect(plan({ settings: { ...SETTINGS, leadTimesMinutes: [], hasLogReminder: false } })).toEqual({
    ...NOTHING,
    wakeAt: null,
  });
  const settings = { ...SETTINGS, leadTimesMinutes: [0, 0] };
  expect(inShort(plan({ settings }))).toEqual({ ...NOTHING, fire: ['before:0'] });
});

it('before a call: asks for the outcome an hour ahead when there is none, if that is switched on', () => {
  const calls = [aPlannedCall({ outcome: NO_OUTCOME, createdAt: 0 })];
  expect(inShort(plan({ calls, now: fromStart(-60) })).fire).toEqual(['no-outcome']);
  expect(inShort(plan({ now: fromStart(-60) }))).toEqual(NOTHING);
  const settings = { ...SETTINGS, hasNoOutcomeReminder: false };
  expect(inShort(plan({ calls, settings, now: fromStart(-60) }))).toEqual(NOTHING);
});

it('before a call: prefers the missing outcome to the time when both are due at once', () => {
  const calls = [aPlannedCall({ outcome: NO_OUTCOME, createdAt: 0 })];
  const settings = { ...SETTINGS, noOutcomeLeadMinutes: 15 };
  expect(inShort(plan({ calls, settings, now: fromStart(-15) }))).toEqual({
    fire: ['no-outcome'],
    digest: [],
    settled: ['before:15'],
  });
});

it('before a call: fires ten minutes late, not a millisecond later', () => {
  const settings = { ...SETTINGS, leadTimesMinutes: [15] };
  expect(inShort(plan({ settings, now: fromStart(-5) })).fire).toEqual(['before:15']);
  expect(inShort(plan({ settings, now: fromStart(-5) + 1 }))).toEqual({
    ...NOTHING,
    digest: ['before:15'],
  });
});

it('before a call: shows the last of several that are due, which stands for the others', () => {
  expect(inShort(plan({ now: fromStart(-4) }))).toEqual({
    fire: ['before:5'],
    digest: [],
    settled: ['before:15'],
  });
  expect(inShort(plan({ now: fromStart(20) }))).toEqual({
    fire: [],
    digest: ['before:0'],
    settled: ['before:15', 'before:5'],
  });
});

it('before a call: does not catch up on a lead time that is added behind one that was shown', () => {
  const marks = new Set([`${callId(1)}:before:15:${START}`]);
  const settings = { ...SETTINGS, leadTimesMinutes: [30, 15, 5, 0] };
  expect(inShort(plan({ settings, marks, now: fromStart(-14) }))).toEqual({
    ...NOTHING,
    settled: ['before:30'],
  });
});

it('before a call: reminds anew of a call that was moved', () => {
  const marks = new Set([`${callId(1)}:before:15:${START}`]);
  const calls = [aPlannedCall({ startsAt: START + days(1), createdAt: 0 })];
  expect(inShort(plan({ calls, marks, now: fromStart(-15) + days(1) })).fire).toEqual(['before:15']);
});

it('before a call: does not miss what was due before the call was planned', () => {
  const calls = [aPlannedCall({ createdAt: fromStart(-4) })];
  expect(inShort(plan({ calls, now: fromStart(-4) }))).toEqual({
    ...NOTHING,
    settled: ['before:15', 'before:5'],
  });
  expect(plan({ calls, now: fromStart(-4) }).wakeAt).toBe(START);
});

it('before a call: does not believe a clock that ran ahead when the call was planned', () => {
  const calls = [aPlannedCall({ createdAt: START + days(400) })];
  expect(inShort(plan({ calls, now: fromStart(-15) })).fire).toEqual(['before:15']);
});

it('before a call: settles what comes due once the call has begun, is over or logged', () => {
  const settled = ['before:15', 'before:5', 'before:0'];
  for (const call of [aLiveCall(), anEndedCall(), aLoggedCall()]) {
    const calls = [{ ...call, createdAt: 0 }];
    expect(inShort(plan({ calls }))).toEqual({ ...NOTHING, settled });
  }
});
