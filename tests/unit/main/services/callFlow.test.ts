import { expect, it } from 'vitest';
import { createLiveService } from '../../../../main/services/liveService.ts';
import { createPanelService } from '../../../../main/services/panelService.ts';
import { createPlanService } from '../../../../main/services/planService.ts';
import { createPlaybookService } from '../../../../main/services/playbookService.ts';
import { createTalkService } from '../../../../main/services/talkService.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aPlannedCall, callId, itemId } from '../../../builders/callBuilder.ts';
import { fakePlaybookStore } from '../../../fakes/fakePlaybookStore.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeChanges } from '../../../fakes/fakeChanges.ts';
import { FAKE_START, fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeTexts, fakeWindows } from '../../../fakes/fakeWorld.ts';

function setUp(...planned: readonly Call[]) {
  const calls = fakeCallRepository(planned);
  const clock = fakeClock();
  const { emit, emitted } = fakeEmit();
  const texts = fakeTexts();
  const windows = fakeWindows();
  const desktop = fakeDesktop();
  let made = 100;
  const newId = () => itemId((made += 1));
  const { change } = fakeChanges({ calls, clock, emit, newId });
  const playbooks = createPlaybookService({ texts, store: fakePlaybookStore() });
  const panel = createPanelService({ calls, windows, settings: fakeSettings(), emit });
  const live = createLiveService({ calls, change, panel, playbooks, texts });
  const talk = createTalkService({ change, newId });
  const plan = createPlanService({ calls, clock, newId, emit, desktop, playbooks, change, panel });
  const call = (id = callId(1)) => calls.find(id);
  return { calls, clock, emitted, windows, desktop, panel, live, talk, plan, call };
}

it('goes from planned to logged, each fact with its time', () => {
  const { clock, live, talk, call, windows } = setUp(aPlannedCall());
  const id = callId(1);
  expect(live.start(id, false)).toMatchObject({ ok: true, value: { stage: 'live', startedAt: FAKE_START } });
  expect(windows.isPanelVisible()).toBe(true);
  clock.advance(minutes(1));
  live.said(id, true);
  talk.answer(id, itemId(1), 'Tom Reilly');
  clock.advance(minutes(20));
  live.asked(id, true);
  live.choose(id, 'gained');
  expect(live.log(id, null).ok).toBe(true);
  expect(call()).toMatchObject({
    stage: 'logged',
    result: 'gained',
    saidAt: FAKE_START + minutes(1),
    askedAt: FAKE_START + minutes(21),
    endedAt: FAKE_START + minutes(21),
    promise: { what: 'bring her CFO to a working session', who: 'Dana', dueOn: '2026-11-19' },
  });
});

it('keeps the words of the opening and of the ask as they were said', () => {
  const { live, call } = setUp(aLiveCall({ opening: null, ask: null, saidAt: null }));
  live.said(callId(1), true);
  live.asked(callId(1), true);
  expect(call()?.opening).toBe('playbooks.outcome-first.opening');
  expect(call()?.ask).toBe('playbooks.outcome-first.ask');
  live.said(callId(1), false);
  live.asked(callId(1), false);
  expect(call()).toMatchObject({ saidAt: null, askedAt: null });
});

it('cannot log a call without a result', () => {
  const { live, call } = setUp(aLiveCall());
  expect(live.log(callId(1), null)).toEqual({ ok: false, error: 'RESULT_MISSING' });
  expect(call()?.stage).toBe('live');
  expect(live.log(callId(9), 'gained')).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('takes a log back', () => {
  const { live, call } = setUp(aLiveCall());
  live.log(callId(1), 'declined');
  live.reopen(callId(1));
  expect(call()).toMatchObject({ stage: 'ended', result: 'declined' });
});

it('lets one call be live at a time, and ends the other when told to', () => {
  const { live, call } = setUp(aLiveCall({ company: 'Tessel' }), aPlannedCall({ id: callId(2) }));
  expect(live.start(callId(2), false)).toEqual({
    ok: false,
    error: { code: 'ANOTHER_CALL_LIVE', liveId: callId(1), company: 'Tessel' },
  });
  expect(live.start(callId(2), true).ok).toBe(true);
  expect(call(callId(1))?.stage).toBe('ended');
  expect(call(callId(2))?.stage).toBe('live');
});

it('does not start a call that is gone or logged', () => {
  const { live } = setUp(aLiveCall());
  live.log(callId(1), 'gained');
  expect(live.start(callId(1), false)).toEqual({ ok: false, error: { code: 'CALL_ALREADY_LOGGED' } });
  expect(live.start(callId(9), false)).toEqual({ ok: false, error: { code: 'CALL_NOT_FOUND' } });
});

it('marks a question answered when it has an answer, and takes the mark back with it', () => {
  const { talk, call } = setUp(aLiveCall());
  talk.answer(callId(1), itemId(1), 'x');
  expect(call()?.questions[0]).toMatchObject({ answer: 'x', answeredAt: FAKE_START });
  talk.answer(callId(1), itemId(1), ' ');
  expect(call()?.questions[0]?.answeredAt).toBeNull();
  talk.tick(callId(1), itemId(2), true);
  expect(call()?.questions[1]?.answeredAt).toBe(FAKE_START);
  talk.tick(callId(1), itemId(2), false);
  expect(call()?.questions[1]?.answeredAt).toBeNull();
});

it('stamps a note with the time, empties the draft, and drops a note that was emptied', () => {
  const { talk, call, clock } = setUp(aLiveCall({ noteDraft: 'Luis is back' }));
  clock.advance(minutes(9));
  talk.addNote(callId(1), ' Luis is back Monday ');
  expect(call()).toMatchObject({
    noteDraft: '',
    notes: [{ text: 'Luis is back Monday', at: FAKE_START + minutes(9) }],
  });
  const noteId = call()?.notes[0]?.id ?? '';
  talk.editNote(callId(1), noteId, 'Luis is back Tuesday');
  expect(call()?.notes[0]?.text).toBe('Luis is back Tuesday');
  talk.editNote(callId(1), noteId, ' ');
  expect(call()?.notes).toEqual([]);
  talk.addNote(callId(1), '  ');
  expect(call()?.notes).toEqual([]);
});

it('plans with the questions of the default playbook and tells the pages', () => {
  const { plan, emitted, calls } = setUp();
  const { id: _id, ...fields } = aPlannedCall();
  const planned = plan.plan({ ...fields, company: ' Acme ' });
  expect(planned).toMatchObject({ company: 'Acme', playbookId: 'outcome-first', createdAt: FAKE_START });
  expect(planned.questions).toHaveLength(5);
  expect(calls.find(planned.id)).toEqual(planned);
  expect(emitted).toEqual([{ name: 'call.changed', payload: { id: planned.id, call: planned } }]);
});

it('keeps answered questions when another playbook is chosen', () => {
  const answered = { id: itemId(1), text: 'Who signs?', answer: 'Tom', answeredAt: 5 };
  const { plan, call } = setUp(aPlannedCall({ questions: [answered] }));
  plan.usePlaybook(callId(1), 'discovery');
  expect(call()?.questions[0]).toEqual(answered);
  expect(call()?.questions).toHaveLength(10);
  expect(call()).toMatchObject({ playbookId: 'discovery', outcome: { kind: 'explore', intent: 'creates' } });
});

it('edits the fields given and leaves the others alone', () => {
  const { plan, call } = setUp(aPlannedCall());
  plan.edit(callId(1), { company: 'New', contact: undefined });
  expect(call()).toMatchObject({ company: 'New', contact: 'Dana Whitfield', stage: 'planned' });
  expect(plan.edit(callId(9), {})).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('brings a removed call back whole', () => {
  const { plan, call } = setUp(aPlannedCall());
  expect(plan.remove(callId(1))).toEqual({ ok: true, value: null });
  expect(call()).toBeNull();
  expect(plan.remove(callId(1))).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
  expect(plan.restore(callId(1))).toEqual({ ok: true, value: aPlannedCall() });
  expect(plan.restore(callId(9))).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('opens the meeting, or says why not', () => {
  const { plan, desktop, panel } = setUp(
    aPlannedCall(),
    aPlannedCall({ id: callId(2), meetingUrl: ' ' }),
    aPlannedCall({ id: callId(3), meetingUrl: 'file:///etc/passwd' }),
  );
  expect(plan.join(callId(1)).ok).toBe(true);
  expect(panel.state()).toMatchObject({ isVisible: true, callId: callId(1) });
  expect(desktop.opened).toEqual(['https://zoom.us/j/123456789']);
  expect(plan.join(callId(2))).toEqual({ ok: false, error: 'NO_LINK' });
  expect(plan.join(callId(3))).toEqual({ ok: false, error: 'LINK_REFUSED' });
  expect(plan.join(callId(9))).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('joins a second meeting without taking the panel from the live call', () => {
  const { plan, panel } = setUp(aLiveCall(), aPlannedCall({ id: callId(2) }));
  plan.join(callId(2));
  expect(panel.state()).toMatchObject({ isVisible: true, callId: callId(1) });
});

it('shows the call in the panel that was started last, else the live one', () => {
  const { panel, live, emitted } = setUp(aLiveCall(), aPlannedCall({ id: callId(2) }));
  const stop = panel.follow();
  expect(panel.state()).toMatchObject({ isVisible: false, isOnTop: true, callId: callId(1) });
  live.start(callId(2), true);
  expect(panel.state()).toMatchObject({ isVisible: true, callId: callId(2) });
  panel.hide();
  expect(emitted.at(-1)).toMatchObject({ name: 'panel.changed', payload: { panel: { isVisible: false } } });
  expect(panel.pin(false).isOnTop).toBe(false);
  stop();
});
