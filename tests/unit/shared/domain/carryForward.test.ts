import { describe, expect, it } from 'vitest';
import { carryForward } from '../../../../shared/domain/carryForward.ts';
import { days } from '../../../../shared/lib/time.ts';
import type { LoggedCall } from '../../../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId, itemId } from '../../../builders/callBuilder.ts';

const NEXT = aPlannedCall({
  id: callId(9),
  startsAt: aPlannedCall().startsAt + days(7),
  outcome: { ...aPlannedCall().outcome, who: '', what: '', when: '' },
});

const question = (n: number, text: string, answered: { answer?: string; answeredAt?: number } = {}) => ({
  id: itemId(n),
  text,
  answer: '',
  answeredAt: null,
  ...answered,
});

const before = (more: Partial<LoggedCall> = {}): LoggedCall => aLoggedCall({ result: 'deferred', ...more });

describe('what the last call leaves for the next one', () => {
  it('offers the commitment that was not gained, with its date to be set anew', () => {
    expect(carryForward([before()], NEXT)?.outcome).toEqual({ ...before().outcome, when: '' });
  });

  it('offers no outcome when it was gained, when there was none, or when this call has one', () => {
    const open = [question(1, 'Who signs?')];
    const blank = { ...before().outcome, what: '' };
    expect(carryForward([before({ result: 'gained', questions: open })], NEXT)?.outcome).toBeNull();
    expect(carryForward([before({ outcome: blank, questions: open })], NEXT)?.outcome).toBeNull();
    const defined = { ...NEXT, outcome: before().outcome };
    expect(carryForward([before({ questions: open })], defined)?.outcome).toBeNull();
  });

  it('offers the questions that were left open and are not asked already', () => {
    const questions = [
      question(1, 'Who signs?'),
      question(2, 'What does waiting cost?', { answer: 'A lot' }),
      question(3, 'Why now?', { answeredAt: 5 }),
      question(4, '  '),
      question(5, ' What  made you take the call? '),
      question(6, ' Who else feels it? '),
    ];
    const carried = carryForward([before({ questions })], NEXT);
    expect(carried?.questions).toEqual(['Who signs?', 'Who else feels it?']);
  });

  it('offers nothing when the last call left nothing', () => {
    expect(carryForward([before({ result: 'gained' })], NEXT)).toBeNull();
    expect(carryForward([], NEXT)).toBeNull();
  });

  it('looks at the last call that took place before this one, and at no other', () => {
    const calls = [
      before({ id: callId(1), startsAt: NEXT.startsAt + 1 }),
      before({ id: NEXT.id }),
      anEndedCall({ id: callId(2) }),
      before({ id: callId(3), result: 'no-show' }),
      before({ id: callId(4), result: 'declined' }),
      before({ id: callId(5) }),
    ];
    expect(carryForward(calls, NEXT)?.from.id).toBe(callId(4));
  });
});
