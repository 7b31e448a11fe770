import { describe, expect, it } from 'vitest';
import {
  editPromise,
  promiseAfter,
  reasonsFor,
  shownGroup,
  wantsNextStep,
  wantsReason,
} from '../../../../renderer/features/live/results.ts';
import { strayFields } from '../../../../renderer/features/live/tidy.ts';
import { NO_PROMISE } from '../../../../shared/domain/newCall.ts';
import { aLiveCall } from '../../../builders/callBuilder.ts';

const call = aLiveCall();

describe('the promise of a result', () => {
  it('is the planned commitment when it was gained, with the day it means', () => {
    expect(promiseAfter(call, 'gained')).toEqual({
      what: 'bring her CFO to a working session',
      who: 'Dana',
      when: 'by Thursday',
      dueOn: '2026-11-19',
      state: 'pending',
    });
  });

  it('is the fallback when that was gained, also after the wrong key was pressed', () => {
    const gained = aLiveCall({ promise: promiseAfter(call, 'gained'), result: 'gained' });
    expect(promiseAfter(gained, 'fallback').what).toBe('name the people who decide');
  });

  it('is emptied again when nothing was gained', () => {
    const gained = aLiveCall({ promise: promiseAfter(call, 'gained'), result: 'gained' });
    expect(promiseAfter(gained, 'declined')).toEqual(NO_PROMISE);
    expect(promiseAfter(gained, null)).toEqual(NO_PROMISE);
  });

  it('stays what was typed, whatever is chosen after it', () => {
    const promise = { ...NO_PROMISE, what: 'send the dock sheet' };
    const typed = aLiveCall({ promise });
    expect(promiseAfter(typed, 'gained')).toBe(promise);
    expect(promiseAfter(typed, 'other')).toBe(promise);
  });

  it('reads the day anew from the words that are typed', () => {
    const gained = aLiveCall({ promise: promiseAfter(call, 'gained') });
    expect(editPromise(gained, { when: 'Friday' })).toMatchObject({ when: 'Friday', dueOn: '2026-11-20' });
    expect(editPromise(gained, { when: 'soon' }).dueOn).toBeNull();
  });
});

describe('what a result asks for', () => {
  it('shows the group that is being asked about before the one that was chosen', () => {
    expect(shownGroup(null, null)).toBeNull();
    expect(shownGroup('deferred', null)).toBe('not-gained');
    expect(shownGroup('gained', 'did-not-happen')).toBe('did-not-happen');
  });

  it('asks for a reason where the client agreed to nothing, and for a next step where it was asked', () => {
    expect([wantsReason('not-gained'), wantsReason('not-asked'), wantsReason('gained')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([wantsNextStep('not-gained'), wantsNextStep('other')]).toEqual([true, true]);
    expect([wantsNextStep('not-asked'), wantsNextStep('did-not-happen'), wantsNextStep(null)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('offers "did not ask" only while it was not asked', () => {
    expect(reasonsFor(call)).toContain('did-not-ask');
    expect(reasonsFor(aLiveCall({ askedAt: 1 }))).not.toContain('did-not-ask');
    expect(reasonsFor(aLiveCall({ result: 'not-asked' }))).not.toContain('did-not-ask');
  });
});

describe('what is left behind when a call is logged', () => {
  const typed = aLiveCall({
    promise: { ...NO_PROMISE, what: 'send the dock sheet' },
    reason: 'wrong-person',
    reasonText: 'Tom decides',
    nextAsk: 'Tuesday',
  });

  it('takes a promise from a call that did not take place', () => {
    expect(strayFields(typed, 'no-show')).toEqual({
      promise: NO_PROMISE,
      reason: null,
      reasonText: '',
      nextAsk: '',
    });
  });

  it('takes the reason from a call that succeeded', () => {
    expect(strayFields(typed, 'gained')).toEqual({ reason: null, reasonText: '', nextAsk: '' });
  });

  it('keeps the reason and the date of the next ask after a call without one', () => {
    expect(strayFields(typed, 'not-asked')).toEqual({ promise: NO_PROMISE });
  });

  it('touches nothing where nothing is left over', () => {
    expect(strayFields(call, 'gained')).toEqual({});
    expect(strayFields(call, 'not-asked')).toEqual({});
  });
});
