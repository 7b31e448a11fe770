import { expect, it } from 'vitest';
import { isFirstRun, todayTurnOf } from '../../../../renderer/app/welcome.ts';
import type { TodayState } from '../../../../renderer/app/todayStore.ts';
import { PRACTICE_CALL_ID } from '../../../../shared/domain/practiceCall.ts';
import type { Today } from '../../../../shared/ipc/contract.ts';
import { aLiveCall, aPlannedCall } from '../../../builders/callBuilder.ts';

const today = (more: Partial<Today> = {}): TodayState => ({
  status: 'ready',
  today: { calls: [], needsResult: [], live: null, hasAnyCall: false, ...more },
});

it('is a first run as long as there is nothing at all, and unknown until that is known', () => {
  expect(isFirstRun(today())).toBe(true);
  expect(isFirstRun(today({ hasAnyCall: true }))).toBe(false);
  expect(isFirstRun({ status: 'loading' })).toBeNull();
});

it('shows the practice call in Today while it is on, or waits for its result', () => {
  const practice = aPlannedCall({ id: PRACTICE_CALL_ID });
  expect(isFirstRun(today({ calls: [practice] }))).toBe(false);
  expect(isFirstRun(today({ needsResult: [practice] }))).toBe(false);
  expect(isFirstRun(today({ live: aLiveCall({ id: PRACTICE_CALL_ID }) }))).toBe(false);
});

it('shows the welcome at a first run only, once, and nothing before it knows', () => {
  expect(todayTurnOf(true, false)).toBe('welcome');
  expect(todayTurnOf(null, false)).toBe('wait');
  expect(todayTurnOf(false, false)).toBe('calls');
  expect(todayTurnOf(true, true)).toBe('first');
  expect(todayTurnOf(false, true)).toBe('calls');
  expect(todayTurnOf(null, true)).toBe('calls');
});
