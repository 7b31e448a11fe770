import { expect, it } from 'vitest';
import { coachHint } from '../../../../renderer/features/live/coach.ts';
import { aLiveCall, anEndedCall } from '../../../builders/callBuilder.ts';

const open = { saidAt: null, askedAt: null, result: null, questions: [] };
const answered = aLiveCall().questions.map((question) => ({ ...question, answeredAt: 1 }));

it('leads through the opening and what the client adds to it', () => {
  expect(coachHint(aLiveCall(open), 'open')).toBe('say');
  expect(coachHint(aLiveCall({ ...open, saidAt: 1 }), 'open')).toBe('agenda');
});

it('leads from question to question, and on to the ask', () => {
  const { questions } = aLiveCall();
  const unanswered = questions.map((question) => ({ ...question, answer: '', answeredAt: null }));
  expect(coachHint(aLiveCall({ ...open, questions: unanswered }), 'explore')).toBe('question');
  expect(coachHint(aLiveCall({ ...open, questions: answered }), 'explore')).toBe('allAsked');
});

it('leads from the ask to its result and the log, without asking once the call is over', () => {
  expect(coachHint(aLiveCall(open), 'ask')).toBe('ask');
  expect(coachHint(aLiveCall({ ...open, askedAt: 1 }), 'ask')).toBe('choose');
  expect(coachHint(anEndedCall(open), 'ask')).toBe('choose');
  expect(coachHint(aLiveCall({ ...open, result: 'gained' }), 'ask')).toBe('log');
});
