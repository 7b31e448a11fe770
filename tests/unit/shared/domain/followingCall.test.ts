import { describe, expect, it } from 'vitest';
import { followingCall, kindAfter } from '../../../../shared/domain/followingCall.ts';
import { days } from '../../../../shared/lib/time.ts';
import type { LoggedCall, PlannedCall } from '../../../../shared/schemas/call.ts';
import { aLoggedCall, aPlannedCall, callId, itemId } from '../../../builders/callBuilder.ts';

const NO_OUTCOME = { who: '', what: '', when: '', kind: 'time', intent: 'creates' } as const;
const FRESH = aPlannedCall({
  id: callId(2),
  startsAt: aLoggedCall().startsAt + days(7),
  outcome: NO_OUTCOME,
  contactRole: '',
  opportunity: '',
  fallback: '',
  purpose: '',
  clientReason: '',
  questions: [{ id: itemId(50), text: 'Own question', answer: '', answeredAt: null }],
});

function after(from: LoggedCall, planned: PlannedCall = FRESH): PlannedCall {
  let made = 70;
  return followingCall(planned, { from, calls: [from], newId: () => itemId((made += 1)) });
}

const openQuestion = { id: itemId(5), text: 'Who else is touched?', answer: '', answeredAt: null };

describe('the commitment to prepare for next', () => {
  it('is the next of the ladder once the last was gained', () => {
    const gained = aLoggedCall();
    expect(kindAfter(gained, [gained])).toBe('invest');
    const invested = aLoggedCall({ id: callId(3), outcome: { ...gained.outcome, kind: 'invest' } });
    expect(kindAfter(gained, [invested, gained])).toBe('review');
    const executed = { ...gained, outcome: { ...gained.outcome, kind: 'execute' as const } };
    const explored = { ...gained, outcome: { ...gained.outcome, kind: 'explore' as const } };
    expect(kindAfter(executed, [executed, explored])).toBe('explore');
  });

  it('is the same again while it is still to be gained, and none where none was defined', () => {
    const declined = aLoggedCall({ result: 'declined' });
    expect(kindAfter(declined, [declined])).toBe('consensus');
    expect(kindAfter(aLoggedCall({ outcome: NO_OUTCOME }), [])).toBeNull();
  });
});

describe('a call that goes on from another', () => {
  it('has its opportunity, its open questions first, and the next commitment', () => {
    const next = after(aLoggedCall({ questions: [...aLoggedCall().questions, openQuestion] }));
    expect(next).toMatchObject({
      contactRole: 'VP Operations',
      opportunity: 'Reno routing',
      outcome: { who: '', what: '', kind: 'invest', intent: 'advances' },
      fallback: '',
      questions: [{ text: 'Who else is touched?', answer: '', answeredAt: null }, { text: 'Own question' }],
    });
  });

  it('keeps what was planned otherwise, and at most as many questions as a call has', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({
      ...openQuestion,
      id: itemId(n),
      text: `Question ${n}`,
    }));
    const planned = { ...FRESH, contact: 'Tom Reilly', opportunity: 'Other' };
    const next = after(aLoggedCall({ result: 'declined', questions: many }), planned);
    expect(next).toMatchObject({ contactRole: '', opportunity: 'Other', outcome: { kind: 'consensus' } });
    expect(next.questions).toHaveLength(20);
    expect(after(aLoggedCall(), { ...FRESH, contactRole: 'CFO' }).contactRole).toBe('CFO');
  });

  it('takes the whole preparation of a call that did not take place', () => {
    const { outcome, fallback, purpose, clientReason } = aLoggedCall();
    const next = after(aLoggedCall({ result: 'no-show' }));
    expect(next).toMatchObject({ outcome: { ...outcome, when: '' }, fallback, purpose, clientReason });
    expect(after(aLoggedCall({ outcome: NO_OUTCOME })).outcome).toEqual(NO_OUTCOME);
  });
});
