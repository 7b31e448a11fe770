import { describe, expect, it } from 'vitest';
import { actOf, isActDone, nextStep } from '../../../../renderer/features/live/acts.ts';
import { aLiveCall, anEndedCall, itemId } from '../../../builders/callBuilder.ts';

const WORDS = { opening: 'Thanks for the time, Dana.', ask: 'Will you bring your CFO?' };
const SILENCE = { opening: '', ask: '' };

describe('the act a panel opens on', () => {
  it('is OPEN until the opening was said', () => {
    expect(actOf(aLiveCall({ saidAt: null }), 'talk')).toBe('open');
  });

  it('is EXPLORE once it was said', () => {
    expect(actOf(aLiveCall(), 'talk')).toBe('explore');
  });

  it('is ASK when it is time to ask, was asked, has a result or has ended', () => {
    expect(actOf(aLiveCall(), 'ask')).toBe('ask');
    expect(actOf(aLiveCall(), 'over')).toBe('ask');
    expect(actOf(aLiveCall({ askedAt: 1 }), 'talk')).toBe('ask');
    expect(actOf(aLiveCall({ result: 'declined' }), 'talk')).toBe('ask');
    expect(actOf(anEndedCall(), 'talk')).toBe('ask');
  });
});

describe('the step forward', () => {
  it('says the opening, then goes on to the questions', () => {
    expect(nextStep(aLiveCall({ saidAt: null }), 'open', WORDS)).toBe('say');
    expect(nextStep(aLiveCall(), 'open', WORDS)).toBe('explore');
  });

  it('skips an opening that has no words', () => {
    expect(nextStep(aLiveCall({ saidAt: null }), 'open', SILENCE)).toBe('explore');
  });

  it('goes from the questions to the ask without calling it asked', () => {
    expect(nextStep(aLiveCall(), 'explore', WORDS)).toBe('go-ask');
  });

  it('asks, then wants to know what came of it, then logs', () => {
    expect(nextStep(aLiveCall(), 'ask', WORDS)).toBe('asked');
    expect(nextStep(aLiveCall({ askedAt: 1 }), 'ask', WORDS)).toBe('choose');
    expect(nextStep(aLiveCall({ askedAt: 1, result: 'gained' }), 'ask', WORDS)).toBe('log');
    expect(nextStep(aLiveCall({ result: 'not-asked' }), 'ask', WORDS)).toBe('log');
  });

  it('does not call asked what has no words, nor a call that is over', () => {
    expect(nextStep(aLiveCall(), 'ask', SILENCE)).toBe('choose');
    expect(nextStep(anEndedCall(), 'ask', WORDS)).toBe('choose');
  });
});

it('calls an act done by its own fact', () => {
  const question = { id: itemId(1), text: 'Why now?', answer: 'Two carriers left', answeredAt: null };
  const call = aLiveCall({ questions: [question] });
  expect(isActDone(call, 'open')).toBe(true);
  expect(isActDone(call, 'explore')).toBe(true);
  expect(isActDone(call, 'ask')).toBe(false);
  expect(isActDone(aLiveCall({ questions: [] }), 'explore')).toBe(false);
});
