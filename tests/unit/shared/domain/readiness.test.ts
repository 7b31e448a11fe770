import { expect, it } from 'vitest';
import { hasFallback, hasOutcome, hasPromise, isReady } from '../../../../shared/domain/readiness.ts';
import { aLoggedCall, aPlannedCall } from '../../../builders/callBuilder.ts';

const { outcome } = aPlannedCall();

it('is ready with an outcome, an opening and a question', () => {
  expect(isReady(aPlannedCall())).toBe(true);
  expect(isReady(aPlannedCall({ opening: 'Thanks, Dana.' }))).toBe(true);
});

it('is not ready while one of the three is missing', () => {
  expect(isReady(aPlannedCall({ outcome: { ...outcome, what: '  ' } }))).toBe(false);
  expect(isReady(aPlannedCall({ opening: ' ' }))).toBe(false);
  expect(isReady(aPlannedCall({ questions: [] }))).toBe(false);
  expect(
    isReady(
      aPlannedCall({ questions: [{ id: aPlannedCall().id, text: ' ', answer: '', answeredAt: null }] }),
    ),
  ).toBe(false);
});

it('has an outcome once an actor and an action are named; the date is advice', () => {
  expect(hasOutcome({ ...outcome, when: '' })).toBe(true);
  expect(hasOutcome({ ...outcome, who: '' })).toBe(false);
});

it('knows a promise and a fallback by their words', () => {
  expect(hasPromise(aLoggedCall())).toBe(true);
  expect(hasPromise(aPlannedCall())).toBe(false);
  expect(hasFallback(aPlannedCall({ fallback: ' ' }))).toBe(false);
});
