import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../shared/domain/callTimeline.ts';
import { editLines } from '../../../../shared/domain/editLines.ts';
import {
  changedFields,
  changesOf,
  isSameCall,
  keepsBefore,
  type CallState,
} from '../../../../shared/domain/editLog.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, itemId } from '../../../builders/callBuilder.ts';
import { anEntry } from '../../../builders/editEntryBuilder.ts';

const CALL = aLoggedCall();
const { startsAt } = CALL;
const linesTo = (after: CallState, before: CallState = CALL) => editLines({ before, after });

describe('the before of a change', () => {
  it('has the fields that changed, as they were', () => {
    const after = aLoggedCall({ company: 'Halden', notes: [], updatedAt: 5 });
    expect(changedFields(CALL, after)).toEqual({ company: 'Halden Freight', notes: CALL.notes });
    expect(isSameCall(CALL, aLoggedCall({ updatedAt: 5 }))).toBe(true);
    expect(isSameCall(CALL, after)).toBe(false);
  });

  it('is kept for calls that are, or have been, logged', () => {
    expect(keepsBefore(CALL, anEndedCall(), false)).toBe(true);
    expect(keepsBefore(anEndedCall(), CALL, false)).toBe(false);
    expect(keepsBefore(anEndedCall(), CALL, true)).toBe(true);
    expect(keepsBefore(aPlannedCall(), anEndedCall(), true)).toBe(false);
  });

  it('tells the call on both sides of each change', () => {
    const entries = [
      anEntry(1, { before: { company: 'First' } }),
      anEntry(2, { before: { company: 'Second' } }),
    ];
    const sides = changesOf(CALL, entries).map(({ before, after }) => [before.company, after.company]);
    expect(sides).toEqual([
      ['First', 'Second'],
      ['Second', 'Halden Freight'],
    ]);
  });
});

describe('the lines of a change', () => {
  it('say what result, reason and stage were', () => {
    const declined = aLoggedCall({ result: 'declined', reason: 'value-unclear' });
    expect(linesTo(declined)).toEqual([
      { code: 'result', result: 'gained' },
      { code: 'reason', reason: null },
    ]);
    expect(linesTo({ ...CALL, stage: 'ended' })).toEqual([{ code: 'reopened', result: 'gained' }]);
    expect(linesTo(CALL, { ...CALL, stage: 'ended' })).toEqual([{ code: 'loggedAgain' }]);
    const { result, ...resultless } = CALL;
    expect(linesTo(CALL, resultless)).toEqual([]);
    expect(linesTo(CALL)).toEqual([]);
  });

  it('say what was asked for and what was promised, part by part', () => {
    const { outcome, promise } = CALL;
    const changed = aLoggedCall({
      outcome: { ...outcome, who: 'Tom', kind: 'decide', intent: 'creates' },
      promise: { ...promise, what: 'other', state: 'kept' },
    });
    expect(linesTo(changed)).toEqual([
      { code: 'outcome', part: 'who', text: 'Dana' },
      { code: 'kind', kind: 'consensus' },
      { code: 'intent', intent: 'advances' },
      { code: 'promise', part: 'what', text: 'Size the Reno problem' },
      { code: 'promiseState', state: 'pending' },
    ]);
  });
});

describe('the lines of a change of facts and times', () => {
  it('say where facts, times and texts stood', () => {
    const changed = aLoggedCall({ saidAt: null, gainedAt: startsAt, company: 'Halden', reasonText: 'x' });
    expect(linesTo(changed)).toEqual([
      { code: 'fact', field: 'saidAt', spanMs: minutes(1) },
      { code: 'fact', field: 'gainedAt', spanMs: minutes(22) },
      { code: 'text', field: 'company', text: 'Halden Freight' },
      { code: 'text', field: 'reasonText', text: '' },
    ]);
    expect(linesTo(aLoggedCall({ gainedAt: null }))).toEqual([]);
    expect(linesTo(CALL, aLoggedCall({ gainedAt: null }))).toEqual([]);
    expect(linesTo(CALL, aLoggedCall({ askedAt: null }))).toEqual([
      { code: 'fact', field: 'askedAt', spanMs: null },
    ]);
    expect(linesTo(aLoggedCall({ endedAt: startsAt + minutes(40) }))).toEqual([
      { code: 'length', minutes: 26 },
    ]);
  });

  it('say nothing of moments that only moved with the call', () => {
    const typedIn = { startedAt: null, endedAt: null, askedAt: null, gainedAt: null };
    const before = aLoggedCall({ ...typedIn, saidAt: startsAt });
    const after = aLoggedCall({
      ...typedIn,
      startsAt: startsAt + 9,
      saidAt: startsAt + 9,
      durationMinutes: 40,
    });
    expect(linesTo(after, before)).toEqual([
      { code: 'start', at: startsAt },
      { code: 'length', minutes: 30 },
    ]);
  });
});

describe('the lines of a change of lists', () => {
  it('say which answers, notes and follow-ups were other, are gone or new', () => {
    const [question] = CALL.questions;
    const changed = aLoggedCall({
      questions: question === undefined ? [] : [{ ...question, answer: '' }],
      notes: [{ id: itemId(30), text: 'New note', at: startsAt }],
      followUps: CALL.followUps.map((each) => ({ ...each, isDone: true })),
    });
    expect(linesTo(changed)).toEqual([
      { code: 'item', field: 'answer', text: 'Tom Reilly, with Luis at the site' },
      { code: 'item', field: 'note', text: 'Rate review is in December' },
      { code: 'added', field: 'note', text: 'New note' },
      { code: 'done', text: 'Send the lane list', isDone: false },
    ]);
  });
});

describe('the timeline', () => {
  it('has everything that happened in its order, changes included', () => {
    const blank = { id: itemId(20), text: 'Ticked', answer: ' ', answeredAt: startsAt };
    const call = aLoggedCall({ questions: [...CALL.questions, blank] });
    const entries = [anEntry(1, { at: CALL.loggedAt + 1 })];
    expect(timelineOf(call, entries).map(({ kind }) => kind)).toEqual([
      ...['planned', 'started', 'said', 'answered', 'note', 'asked', 'gained', 'ended', 'logged', 'edited'],
    ]);
  });

  it('leaves out what did not happen, or nobody knows the time of', () => {
    const none = { startedAt: null, endedAt: null, saidAt: null, askedAt: null, gainedAt: null };
    const open = CALL.questions.map((question) => ({ ...question, answeredAt: null }));
    const call = aLoggedCall({ ...none, notes: [], questions: open });
    expect(timelineOf(call, []).map(({ kind }) => kind)).toEqual(['planned', 'logged']);
    const late = timelineOf({ ...call, createdAt: call.startsAt + 1 }, []);
    expect(late.map(({ kind }) => kind)).toEqual(['added', 'logged']);
  });
});
