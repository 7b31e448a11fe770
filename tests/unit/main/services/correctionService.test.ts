import { expect, it } from 'vitest';
import { createCorrectionService } from '../../../../main/services/correctionService.ts';
import { createLiveService } from '../../../../main/services/liveService.ts';
import { createPanelService } from '../../../../main/services/panelService.ts';
import { createPlanService } from '../../../../main/services/planService.ts';
import { createPlaybookService } from '../../../../main/services/playbookService.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeChanges } from '../../../fakes/fakeChanges.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../../../fakes/fakePlaybookStore.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeTexts, fakeWindows } from '../../../fakes/fakeWorld.ts';

const ID = callId(1);

function setUp(...known: readonly Call[]) {
  const calls = fakeCallRepository(known);
  const clock = fakeClock();
  const { emit, emitted } = fakeEmit();
  const texts = fakeTexts();
  const newId = () => crypto.randomUUID();
  const { change, edits, undoBook } = fakeChanges({ calls, clock, emit });
  const playbooks = createPlaybookService({ texts, store: fakePlaybookStore() });
  const panel = createPanelService({ calls, windows: fakeWindows(), settings: fakeSettings(), emit });
  const live = createLiveService({ calls, change, panel, playbooks, texts });
  const desktop = fakeDesktop();
  const plan = createPlanService({ calls, clock, newId, emit, desktop, playbooks, change, panel });
  const corrections = createCorrectionService({ calls, edits, undoBook, change });
  const call = (id = ID) => calls.find(id);
  const undoLast = () => corrections.undo(ID, calls.find(ID)?.updatedAt ?? 0);
  const befores = () => corrections.edits(ID).map(({ cause, before }) => ({ cause, before }));
  return { calls, clock, emitted, change, live, plan, corrections, call, undoLast, befores };
}

const sayings = (call: Call | null) => ({ ...call, updatedAt: 0 });

it('keeps what a logged call was before its correction, as one entry', () => {
  const { corrections, call, befores, emitted } = setUp(aLoggedCall());
  const amended = corrections.amend(ID, { result: 'fallback', company: 'Halden' });
  expect(amended).toEqual({ ok: true, value: call() });
  expect(call()).toMatchObject({ result: 'fallback', gainedAt: null, company: 'Halden' });
  const { company, result, gainedAt } = aLoggedCall();
  expect(befores()).toEqual([{ cause: 'edit', before: { company, result, gainedAt } }]);
  expect(emitted).toEqual([{ name: 'call.changed', payload: { id: ID, call: call() } }]);
});

it('keeps nothing when nothing was corrected, and corrects logged calls only', () => {
  const { corrections, calls, befores } = setUp(aLoggedCall(), anEndedCall({ id: callId(2) }));
  expect(corrections.amend(ID, { company: 'Halden Freight' }).ok).toBe(true);
  expect(befores()).toEqual([]);
  expect(calls.writes()).toEqual([]);
  expect(corrections.amend(callId(2), {})).toEqual({ ok: false, error: 'NOT_LOGGED' });
  expect(corrections.amend(callId(9), {})).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('takes a correction back to the letter, and says so in the log', () => {
  const { corrections, call, clock, undoLast, befores } = setUp(aLoggedCall());
  clock.advance(minutes(1));
  corrections.amend(ID, { result: 'no-show', notes: [] });
  clock.advance(minutes(1));
  expect(undoLast().ok).toBe(true);
  expect(sayings(call())).toEqual(sayings(aLoggedCall()));
  expect(befores().map(({ cause }) => cause)).toEqual(['edit', 'undo']);
  expect(befores()[1]?.before).toMatchObject({ result: 'no-show', notes: [] });
});

it.each([aPlannedCall(), aLiveCall(), anEndedCall({ reasonText: 'typed before' })])(
  'takes a log back: the call is exactly what it was when it was $stage',
  (before) => {
    const { live, call, undoLast, befores } = setUp(before);
    live.log(ID, 'gained');
    expect(befores()).toEqual([]);
    expect(undoLast().ok).toBe(true);
    expect(sayings(call())).toEqual(sayings(before));
    expect(befores()).toMatchObject([{ cause: 'undo', before: { stage: 'logged' } }]);
  },
);

it('does not make a call live again beside another one', () => {
  const { live, call, undoLast, clock } = setUp(aLiveCall(), aPlannedCall({ id: callId(2) }));
  clock.advance(minutes(1));
  live.log(ID, 'gained');
  live.start(callId(2), false);
  expect(undoLast().ok).toBe(true);
  expect(call()?.stage).toBe('ended');
  expect(call(callId(2))?.stage).toBe('live');
});

it('keeps what a call was before it was logged again, and nothing that was typed in between', () => {
  const { live, change, befores, clock } = setUp(aLoggedCall());
  live.reopen(ID);
  change(ID, (call) => ({ ...call, noteDraft: 'typed' }));
  clock.advance(minutes(1));
  live.log(ID, 'declined');
  expect(befores()).toMatchObject([{ before: { stage: 'logged' } }, { before: { stage: 'ended' } }]);
});

it('undoes nothing over a newer change of the same call', () => {
  const { corrections, live, call, clock } = setUp(anEndedCall());
  live.log(ID, 'gained');
  const loggedAt = call()?.updatedAt ?? 0;
  clock.advance(minutes(1));
  corrections.amend(ID, { company: 'Newer' });
  const newer = call();
  expect(corrections.undo(ID, loggedAt)).toEqual({ ok: false, error: 'CHANGED_SINCE' });
  expect(call()).toEqual(newer);
});

it('undoes one change after the other, each once', () => {
  const { corrections, live, call, clock } = setUp(anEndedCall());
  live.log(ID, 'gained');
  const loggedAt = call()?.updatedAt ?? 0;
  clock.advance(minutes(1));
  corrections.amend(ID, { company: 'Newer' });
  const amendedAt = call()?.updatedAt ?? 0;
  clock.advance(minutes(1));
  expect(corrections.undo(ID, amendedAt).ok).toBe(true);
  expect(corrections.undo(ID, amendedAt)).toEqual({ ok: false, error: 'NOT_KEPT' });
  expect(corrections.undo(ID, loggedAt).ok).toBe(true);
  expect(call()?.stage).toBe('ended');
});

it('says that there is nothing to undo in a call that is deleted', () => {
  const { corrections, live, plan, call } = setUp(anEndedCall());
  live.log(ID, 'gained');
  const loggedAt = call()?.updatedAt ?? 0;
  plan.remove(ID);
  expect(corrections.undo(ID, loggedAt)).toEqual({ ok: false, error: 'CALL_NOT_FOUND' });
});

it('plans the next call with what the last one leaves, in one go', () => {
  const { plan, emitted, calls } = setUp(aLoggedCall());
  const { company, contact, startsAt, durationMinutes, timeZone } = aLoggedCall();
  const wanted = { company, contact, contactRole: '', opportunity: '', meetingUrl: '' };
  const planning = { ...wanted, startsAt, durationMinutes, timeZone };
  const next = plan.planNext(planning, { after: ID, playbookId: 'discovery' });
  expect(next).toMatchObject({
    stage: 'planned',
    contactRole: 'VP Operations',
    opportunity: 'Reno routing',
    playbookId: 'discovery',
    outcome: { kind: 'invest', intent: 'advances', who: '' },
  });
  expect(calls.find(next.id)).toEqual(next);
  expect(emitted).toHaveLength(1);
  const alone = plan.planNext(planning, { after: callId(9), playbookId: null });
  expect(alone).toMatchObject({ opportunity: '', playbookId: 'outcome-first' });
});
