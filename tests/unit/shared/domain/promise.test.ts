import { expect, it } from 'vitest';
import { NO_PROMISE } from '../../../../shared/domain/newCall.ts';
import { dueOn, promiseFor, suggestPromise } from '../../../../shared/domain/promise.ts';
import { aLoggedCall, anEndedCall, aPlannedCall } from '../../../builders/callBuilder.ts';

it('reads the day of a promise from its words, by the day of the call', () => {
  expect(dueOn('by Thursday', aPlannedCall())).toBe('2026-11-19');
  expect(dueOn('soon', aPlannedCall())).toBeNull();
  expect(dueOn('', aPlannedCall())).toBeNull();
});

it('suggests the planned commitment when it was gained, and the fallback when that was', () => {
  const gained = {
    what: 'bring her CFO to a working session',
    who: 'Dana',
    when: 'by Thursday',
    dueOn: '2026-11-19',
  };
  expect(suggestPromise(anEndedCall({ result: 'gained' }))).toEqual({ ...gained, state: 'pending' });
  expect(suggestPromise(anEndedCall({ result: 'fallback' }))).toMatchObject({
    what: 'name the people who decide',
  });
});

it('suggests nothing when the client agreed to nothing, or to something else', () => {
  expect(suggestPromise(aPlannedCall())).toBeNull();
  expect(suggestPromise(anEndedCall({ result: 'declined' }))).toBeNull();
  expect(suggestPromise(anEndedCall({ result: 'other' }))).toBeNull();
});

it('keeps a promise that was written down, and fills in one that was not', () => {
  const written = aLoggedCall();
  expect(promiseFor(written)).toBe(written.promise);
  expect(promiseFor(aLoggedCall({ promise: NO_PROMISE })).what).toBe('bring her CFO to a working session');
  expect(promiseFor(aLoggedCall({ promise: NO_PROMISE, result: 'declined' }))).toEqual(NO_PROMISE);
});
