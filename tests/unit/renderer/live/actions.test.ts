import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallStore } from '../../../../renderer/app/callStore.ts';
import { createActions } from '../../../../renderer/features/live/actions.ts';
import type { StartedCall } from '../../../../renderer/features/live/acts.ts';
import { createPanelView, withChoice } from '../../../../renderer/features/live/panelView.ts';
import { ok } from '../../../../shared/lib/result.ts';
import type { CallEdit } from '../../../../shared/schemas/call.ts';
import { aLiveCall, itemId } from '../../../builders/callBuilder.ts';

type Sent = readonly [name: string, input: unknown];

/** The panel's actions on a call, with all that leaves the page written down in its order. */
function panelOn(call: StartedCall) {
  const sent: Sent[] = [];
  vi.stubGlobal('callside', {
    request: (name: string, input: unknown) => {
      sent.push([name, input]);
      return Promise.resolve(JSON.stringify(ok(ok(call))));
    },
  });
  const view = createPanelView(call, 'talk');
  const store: Pick<CallStore, 'edit' | 'settled'> = {
    edit: (edit: CallEdit) => sent.push(['edit', edit]),
    settled: () => Promise.resolve(void sent.push(['settled', null])),
  };
  const actions = createActions({
    id: call.id,
    store: store as CallStore,
    view,
    call: () => withChoice(call, view.getState()),
    words: () => ({ opening: 'Thanks, Dana.', ask: 'Will you bring your CFO?' }),
  });
  return { actions, view: () => view.getState(), sent, names: () => sent.map(([name]) => name) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is typed', () => {
  it('is a note on its way before its draft is emptied', () => {
    const { actions, sent } = panelOn(aLiveCall({ noteDraft: 'Luis is back Monday' }));
    actions.addNote('Luis is back Monday');
    expect(sent).toEqual([
      ['call.addNote', { id: aLiveCall().id, text: 'Luis is back Monday' }],
      ['edit', { noteDraft: '' }],
    ]);
  });

  it('makes no note of nothing', () => {
    const { actions, sent } = panelOn(aLiveCall());
    actions.addNote('  ');
    expect(sent).toEqual([]);
  });

  it('composes the opening again once an outcome is defined in the call', () => {
    const { actions, sent } = panelOn(aLiveCall({ opening: '', ask: ' ' }));
    actions.editOutcome({ who: 'Tom' });
    expect(sent).toEqual([
      ['edit', { outcome: { ...aLiveCall().outcome, who: 'Tom' }, opening: null, ask: null }],
    ]);
  });
});

describe('the step forward', () => {
  it('says the opening and leads to what the client adds', () => {
    const { actions, view, names } = panelOn(aLiveCall({ saidAt: null }));
    actions.step();
    expect(names()).toEqual(['call.said']);
    expect(view().focus).toEqual({ target: 'agenda' });
  });

  it('logs with what was chosen a moment ago, after all that was typed', async () => {
    const { actions, names } = panelOn(aLiveCall({ askedAt: 1 }));
    actions.goTo('ask');
    actions.choose('not-asked');
    actions.step();
    await vi.waitFor(() => {
      expect(names()).toContain('call.log');
    });
    expect(names()).toEqual(['call.choose', 'settled', 'call.log']);
  });

  it('says what is missing instead of logging without a result', () => {
    const { actions, view, names } = panelOn(aLiveCall({ askedAt: 1 }));
    actions.log();
    expect(view().hint).toBe('choose-first');
    actions.choose('not-gained');
    actions.log();
    expect(view()).toMatchObject({ hint: 'say-which', focus: { target: 'which' } });
    expect(names()).not.toContain('call.log');
  });
});

describe('a result', () => {
  it('fills in the promise and is shown before main has answered', () => {
    const { actions, view, sent } = panelOn(aLiveCall());
    actions.choose('gained');
    expect(view().choosing).toEqual({ result: 'gained' });
    expect(sent[0]).toMatchObject(['edit', { promise: { what: 'bring her CFO to a working session' } }]);
  });

  it('is taken back while it is not said which one it was', () => {
    const { actions, view, sent } = panelOn(aLiveCall({ result: 'other' }));
    actions.choose('not-gained');
    expect(sent).toEqual([['call.choose', { id: aLiveCall().id, result: null }]]);
    expect(view().asking).toBe('not-gained');
  });

  it('stays when its own group is pressed again', () => {
    const { actions, view, sent } = panelOn(aLiveCall({ result: 'declined' }));
    actions.choose('not-gained');
    expect(sent).toEqual([]);
    expect(view()).toMatchObject({ asking: null, focus: { target: 'which' } });
  });
});

describe('the questions', () => {
  it('go on with Enter, and to the end of the list when none is left', () => {
    const call = aLiveCall();
    const { actions, view } = panelOn(call);
    actions.leaveQuestion(itemId(1));
    expect(view()).toMatchObject({ questionId: itemId(2), focus: { target: 'question' } });
    const [first, second] = call.questions.map((question) => ({ ...question, answer: 'Yes' }));
    const last = panelOn(aLiveCall({ questions: [first, second].filter((item) => item !== undefined) }));
    last.actions.leaveQuestion(itemId(2));
    expect(last.view()).toMatchObject({ questionId: null, focus: { target: 'done' } });
  });
});
