import { describe, expect, it } from 'vitest';
import { factsOf, isOverrun, playbookIdOf } from '../../../../../shared/domain/insights/facts.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { aLoggedCall } from '../../../../builders/callBuilder.ts';

describe('the facts of a call', () => {
  it('are what figures count', () => {
    const call = aLoggedCall({ playbookId: 'discovery@3', result: 'fallback', reason: null });
    expect(factsOf(call, 'halden freight')).toEqual({
      startsAt: call.startsAt,
      result: 'fallback',
      kind: 'consensus',
      hasOutcome: true,
      isSaid: true,
      isAsked: true,
      reason: null,
      promise: 'pending',
      playbookId: 'discovery',
      company: 'Halden Freight',
      companyKey: 'halden freight',
      isOverrun: false,
    });
  });

  it('know a call without promise, without ask and without playbook', () => {
    const { promise } = aLoggedCall();
    const call = aLoggedCall({
      promise: { ...promise, what: ' ' },
      saidAt: null,
      askedAt: null,
      playbookId: null,
    });
    expect(factsOf(call, '')).toMatchObject({
      promise: null,
      isSaid: false,
      isAsked: false,
      playbookId: null,
    });
  });
});

describe('what facts are read from', () => {
  it('fold the versions of a playbook', () => {
    expect(playbookIdOf('discovery')).toBe('discovery');
    expect(playbookIdOf('discovery@12')).toBe('discovery');
  });

  it('tell a call that ended after its planned end from one that did not, or was not timed here', () => {
    expect(isOverrun(0, 30, minutes(30))).toBe(false);
    expect(isOverrun(0, 30, minutes(30) + 1)).toBe(true);
    expect(isOverrun(0, 30, null)).toBe(false);
  });
});
