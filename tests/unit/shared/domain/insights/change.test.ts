import { describe, expect, it } from 'vitest';
import { facts, insightsOf, times } from './factsBuilder.ts';

const changeIn = (...calls: Parameters<typeof insightsOf>[0][]) => insightsOf(calls.flat()).change;

const UNASKED = { result: 'not-asked', isAsked: false } as const;

describe('what to change', () => {
  it('is not said from fewer than five calls', () => {
    expect(changeIn(times(4, UNASKED))).toEqual({ kind: 'too-few' });
  });

  it('is to ask, when 7 calls went by without the ask and none of them gained; 5 ran past their end', () => {
    expect(changeIn(times(45), times(5, { ...UNASKED, isOverrun: true }), times(2, UNASKED))).toEqual({
      kind: 'not-asked',
      calls: { count: 0, of: 7 },
      rest: { count: 45, of: 45 },
      overrunCount: 5,
    });
  });

  it('is to ask even when no call was ever asked', () => {
    expect(changeIn(times(6, UNASKED))).toMatchObject({ kind: 'not-asked', rest: { count: 0, of: 0 } });
  });
});

describe('a step to take', () => {
  it('is to define the outcome, when more calls were lost without one than by anything else', () => {
    const without = { hasOutcome: false, isSaid: false, result: 'deferred' } as const;
    expect(changeIn(times(6), times(3, UNASKED), times(4, without))).toMatchObject({
      kind: 'no-outcome',
      calls: { count: 0, of: 4 },
      rest: { count: 6, of: 9 },
    });
  });

  it('is to say the outcome, when it was defined, kept to oneself, and gained less often', () => {
    const unsaid = { isSaid: false, result: 'declined' } as const;
    expect(changeIn(times(6), times(3, unsaid), [facts({ isSaid: false })])).toMatchObject({
      kind: 'not-said',
      calls: { count: 1, of: 4 },
      rest: { count: 6, of: 6 },
    });
  });

  it('is no step that was left out where as much was gained without it', () => {
    expect(
      changeIn(times(3), times(3, { result: 'declined' }), times(3, { isSaid: false }), [
        ...times(3, { isSaid: false, result: 'declined' }),
      ]),
    ).toEqual({ kind: 'nothing' });
  });
});

describe('where no step explains most', () => {
  it('is the reason that stopped most, when no step explains as many; not having asked is no such reason', () => {
    const stopped = { result: 'declined', reason: 'wrong-person' } as const;
    const unasked = { result: 'declined', reason: 'did-not-ask' } as const;
    expect(
      changeIn(times(6), times(4, stopped), times(5, unasked), times(2, { result: 'deferred' })),
    ).toEqual({
      kind: 'reason',
      reason: 'wrong-person',
      count: 4,
      of: 11,
    });
  });

  it('is the step that comes first, of two that explain as many', () => {
    const both = { ...UNASKED, hasOutcome: false, isSaid: false } as const;
    expect(changeIn(times(6), times(3, both))).toMatchObject({ kind: 'not-asked' });
  });

  it('is what became of promises, when calls give no cause and more were broken than kept', () => {
    expect(changeIn(times(3, { promise: 'broken' }), times(2, { promise: 'kept' }))).toEqual({
      kind: 'broken',
      count: 3,
      of: 5,
    });
    expect(changeIn(times(3, { promise: 'broken' }), times(3, { promise: 'kept' }))).toEqual({
      kind: 'nothing',
    });
  });
});
