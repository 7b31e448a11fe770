import { expect, it } from 'vitest';
import {
  chooseResult,
  endCall,
  logCall,
  reopenCall,
  resultToLog,
  startCall,
} from '../../../../shared/domain/callProgress.ts';
import { callSchema } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall } from '../../../builders/callBuilder.ts';

const NOW = 1_800_000_000_000;

it('starts a planned call now, and leaves a live one alone', () => {
  expect(startCall(aPlannedCall(), NOW)).toMatchObject({ stage: 'live', startedAt: NOW, result: null });
  const live = aLiveCall();
  expect(startCall(live, NOW)).toBe(live);
});

it('lets an ended call go on with its first start', () => {
  const ended = anEndedCall();
  const again = startCall(ended, NOW);
  expect(again).toMatchObject({ stage: 'live', startedAt: ended.startedAt });
  expect(again).not.toHaveProperty('endedAt');
});

it('ends only a live call, never before its start', () => {
  expect(endCall(aLiveCall(), NOW)).toMatchObject({ stage: 'ended', endedAt: NOW });
  expect(endCall(aLiveCall({ startedAt: NOW + 5 }), NOW)).toMatchObject({ endedAt: NOW + 5 });
  const planned = aPlannedCall();
  expect(endCall(planned, NOW)).toBe(planned);
});

it('notes that a gained commitment was asked for', () => {
  const chosen = chooseResult(aLiveCall({ askedAt: null }), 'gained', NOW);
  expect(chosen).toMatchObject({ result: 'gained', askedAt: NOW, gainedAt: NOW });
});

it('keeps the time of the ask when it was noted before', () => {
  expect(chooseResult(aLiveCall({ askedAt: 5 }), 'gained', NOW)).toMatchObject({ askedAt: 5 });
  expect(chooseResult(aLiveCall({ askedAt: 5 }), 'declined', NOW)).toMatchObject({
    askedAt: 5,
    gainedAt: null,
  });
});

it('takes the ask back when the seller did not ask', () => {
  expect(chooseResult(aLiveCall({ askedAt: 5 }), 'not-asked', NOW)).toMatchObject({ askedAt: null });
});

it('chooses nothing for a call that has not begun', () => {
  const planned = aPlannedCall();
  expect(chooseResult(planned, 'gained', NOW)).toBe(planned);
});

it('changes the result of a logged call but never takes it away', () => {
  const logged = aLoggedCall({ result: 'gained' });
  expect(chooseResult(logged, 'declined', NOW)).toMatchObject({ result: 'declined', gainedAt: null });
  expect(chooseResult(logged, null, NOW)).toBe(logged);
});

it('logs with the result given, else the one chosen, else not at all', () => {
  expect(resultToLog(aLiveCall({ result: 'deferred' }), 'gained')).toBe('gained');
  expect(resultToLog(aLiveCall({ result: 'deferred' }), null)).toBe('deferred');
  expect(resultToLog(aPlannedCall(), null)).toBeNull();
});

it('gives a call logged while live its end', () => {
  expect(logCall(aLiveCall(), 'gained', NOW)).toMatchObject({ stage: 'logged', endedAt: NOW, loggedAt: NOW });
  expect(logCall(aLiveCall({ startedAt: NOW + 1 }), 'gained', NOW)).toMatchObject({ endedAt: NOW + 1 });
});

it('invents no start and no end for a call that was never started here', () => {
  const logged = logCall(aPlannedCall(), 'no-show', NOW);
  expect(logged).toMatchObject({ startedAt: null, endedAt: null, result: 'no-show' });
  expect(callSchema.safeParse(logged).success).toBe(true);
});

it('keeps the end of a call that had ended', () => {
  const ended = anEndedCall();
  expect(logCall(ended, 'declined', NOW)).toMatchObject({ endedAt: ended.endedAt });
});

it('reopens a call to where it waits for its result', () => {
  const logged = aLoggedCall();
  expect(reopenCall(logged)).toMatchObject({ stage: 'ended', startedAt: logged.startedAt, result: 'gained' });
  expect(reopenCall(aLoggedCall({ endedAt: null }))).toMatchObject({ endedAt: logged.startedAt });
  const planned = reopenCall(logCall(aPlannedCall(), 'gained', NOW));
  expect(planned).toMatchObject({ stage: 'planned', askedAt: null, gainedAt: null });
  expect(callSchema.safeParse(planned).success).toBe(true);
  const live = aLiveCall();
  expect(reopenCall(live)).toBe(live);
});
