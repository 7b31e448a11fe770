import { expect, it } from 'vitest';
import {
  isSuccess,
  isWithoutCommitment,
  needsResult,
  plannedEnd,
  rackhamClass,
  tookPlace,
} from '../../../../shared/domain/callStages.ts';
import { RESULTS, type CallResult } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall } from '../../../builders/callBuilder.ts';

const withResult = (result: CallResult) => aLoggedCall({ result });

it('derives the class of Rackham from result and kind', () => {
  const classes = Object.fromEntries(RESULTS.map((result) => [result, rackhamClass(withResult(result))]));
  expect(classes).toEqual({
    gained: 'advance',
    fallback: 'advance',
    other: 'advance',
    deferred: 'continuation',
    'not-asked': 'continuation',
    declined: 'no-sale',
    'no-show': null,
    cancelled: null,
    rescheduled: null,
  });
});

it('is an order only when a decision was gained', () => {
  const outcome = { ...aPlannedCall().outcome, kind: 'decide' } as const;
  expect(rackhamClass(aLoggedCall({ outcome, result: 'gained' }))).toBe('order');
  expect(rackhamClass(aLoggedCall({ outcome, result: 'fallback' }))).toBe('advance');
});

it('has no class before it is logged', () => {
  expect(rackhamClass(anEndedCall({ result: 'gained' }))).toBeNull();
});

it('counts order and advance as success, and a continuation as none', () => {
  expect(isSuccess('order')).toBe(true);
  expect(isSuccess('advance')).toBe(true);
  expect(isSuccess('continuation')).toBe(false);
  expect(isSuccess('no-sale')).toBe(false);
  expect(isSuccess(null)).toBe(false);
});

it('wants a reason only for a call that took place and gained nothing', () => {
  expect(RESULTS.filter(isWithoutCommitment)).toEqual(['deferred', 'declined', 'not-asked']);
  expect(RESULTS.filter((result) => !tookPlace(result))).toEqual(['no-show', 'cancelled', 'rescheduled']);
});

it('needs a result once it ended, or should have, and was not logged', () => {
  const planned = aPlannedCall();
  expect(needsResult(planned, plannedEnd(planned))).toBe(false);
  expect(needsResult(planned, plannedEnd(planned) + 1)).toBe(true);
  expect(needsResult(aLiveCall(), plannedEnd(planned) + 1)).toBe(false);
  expect(needsResult(anEndedCall(), 0)).toBe(true);
  expect(needsResult(aLoggedCall(), plannedEnd(planned) + 1)).toBe(false);
});
