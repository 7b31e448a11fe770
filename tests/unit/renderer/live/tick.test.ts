import { afterEach, expect, it, vi } from 'vitest';
import type { CallStore } from '../../../../renderer/app/callStore.ts';
import { createActions } from '../../../../renderer/features/live/actions.ts';
import type { Act } from '../../../../renderer/features/live/acts.ts';
import { createPanelView } from '../../../../renderer/features/live/panelView.ts';
import { ok } from '../../../../shared/lib/result.ts';
import type { LiveCall, Question } from '../../../../shared/schemas/call.ts';
import { aLiveCall, itemId } from '../../../builders/callBuilder.ts';

const question = (index: number, more: Partial<Question> = {}): Question => ({
  ...{ id: itemId(index), text: 'What happens now?', kind: 'discovery', answer: '', answeredAt: null },
  ...more,
});

/** What ticking sends in an act, and where the panel is then. */
function tickIn(act: Act, more: Partial<LiveCall>, inFocus = more.questions?.[0]?.id ?? null) {
  const call = aLiveCall(more);
  const sent: unknown[] = [];
  vi.stubGlobal('callside', {
    request: (name: string, input: object) => {
      sent.push([name, 'isTrue' in input ? input.isTrue : null]);
      return Promise.resolve(JSON.stringify(ok(ok(call))));
    },
  });
  const view = createPanelView(call, 'talk');
  view.setState({ act, questionId: inFocus });
  const words = () => ({ opening: 'Thanks, Dana.', ask: 'Will you?' });
  createActions({ id: call.id, store: {} as CallStore, view, call: () => call, words }).tickCurrent();
  return { sent, questionId: view.getState().questionId, focus: view.getState().focus?.target };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('ticks what is current in each act, and takes the tick back', () => {
  expect(tickIn('open', { saidAt: null }).sent).toEqual([['call.said', true]]);
  expect(tickIn('open', { saidAt: 5 }).sent).toEqual([['call.said', false]]);
  expect(tickIn('ask', { askedAt: null }).sent).toEqual([['call.asked', true]]);
  expect(tickIn('ask', { askedAt: 5 }).sent).toEqual([['call.asked', false]]);
});

it('ticks the question in focus and goes on to the next', () => {
  const questions = [question(1), question(2)];
  expect(tickIn('explore', { questions })).toEqual({
    sent: [['call.tick', true]],
    questionId: itemId(2),
    focus: 'question',
  });
});

it('leaves an answer to be its own tick, and only goes on', () => {
  const questions = [question(1, { answer: 'Two carriers refuse' }), question(2)];
  expect(tickIn('explore', { questions })).toEqual({ sent: [], questionId: itemId(2), focus: 'question' });
});

it('takes the tick of the question in focus back, and does nothing when there is none', () => {
  const questions = [question(1, { answeredAt: 5 })];
  expect(tickIn('explore', { questions }).sent).toEqual([['call.tick', false]]);
  expect(tickIn('explore', { questions }, null).sent).toEqual([]);
});
