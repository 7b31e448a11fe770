import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendCall, inKeepingWithResult } from '../../../../shared/domain/amendCall.ts';
import { NO_PROMISE } from '../../../../shared/domain/newCall.ts';
import { days, minutes } from '../../../../shared/lib/time.ts';
import { loggedCallSchema, type LoggedCall } from '../../../../shared/schemas/call.ts';
import { arbitraryCall } from '../../../builders/arbitraryCall.ts';
import { aLoggedCall, itemId } from '../../../builders/callBuilder.ts';

const CALL = aLoggedCall();
const { startsAt, promise } = CALL;
const END = startsAt + minutes(26);

const ofReason = { reason: 'value-unclear', reasonText: 'too early', nextAsk: 'on Friday' } as const;
const result = (to: LoggedCall['result'], more: Partial<LoggedCall> = {}) =>
  amendCall(aLoggedCall({ ...ofReason, ...more }), { result: to });

describe('a correction of the result', () => {
  it('leaves alone what it does not touch', () => {
    expect(amendCall(CALL, {})).toEqual(CALL);
    expect(amendCall(CALL, { company: 'Halden', contact: undefined })).toEqual({
      ...CALL,
      company: 'Halden',
    });
  });

  it('makes a gained call one that was asked for, at the end if nothing says when', () => {
    const declined = { result: 'declined', askedAt: null, gainedAt: null } as const;
    expect(result('gained', declined)).toMatchObject({
      askedAt: END,
      gainedAt: END,
      reason: null,
      nextAsk: '',
    });
    const asked = startsAt + minutes(20);
    expect(result('gained', { ...declined, askedAt: asked })).toMatchObject({
      askedAt: asked,
      gainedAt: asked,
    });
    expect(result('gained', { ...declined, gainedAt: asked })).toMatchObject({
      askedAt: asked,
      gainedAt: asked,
    });
    const typedIn = { ...declined, startedAt: null, endedAt: null };
    expect(result('gained', typedIn).gainedAt).toBe(startsAt + minutes(30));
  });

  it('takes the gain from every other result, and keeps what was asked and promised', () => {
    expect(result('declined')).toMatchObject({ gainedAt: null, askedAt: CALL.askedAt, promise });
    expect(result('declined')).toMatchObject({
      reason: 'value-unclear',
      reasonText: 'too early',
      nextAsk: '',
    });
    expect(result('fallback')).toMatchObject({ gainedAt: null, promise, reason: null, reasonText: '' });
  });
});

describe('a correction of the result that takes something away', () => {
  it('takes the ask and what was promised from a call that was not asked in', () => {
    expect(result('not-asked')).toMatchObject({ askedAt: null, gainedAt: null, promise: NO_PROMISE });
    expect(result('not-asked')).toMatchObject({ nextAsk: 'on Friday', saidAt: CALL.saidAt });
  });

  it('takes every fact from a call that did not take place', () => {
    const gone = { saidAt: null, askedAt: null, gainedAt: null, promise: NO_PROMISE, reason: null };
    expect(result('no-show')).toMatchObject(gone);
  });

  it('drops “did not ask” as the reason of a call in which it was asked', () => {
    expect(result('declined', { reason: 'did-not-ask' }).reason).toBeNull();
    expect(result('declined', { reason: 'did-not-ask', askedAt: null }).reason).toBe('did-not-ask');
  });

  it('comes to the same when it is done twice', () => {
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        if (call.stage !== 'logged') return;
        const once = inKeepingWithResult(call);
        expect(inKeepingWithResult(once)).toEqual(once);
        expect(loggedCallSchema.safeParse(once).success).toBe(true);
      }),
    );
  });
});

describe('a correction of the time', () => {
  it('moves what happened in the call along with it', () => {
    const moved = amendCall(CALL, { startsAt: startsAt + days(1) });
    expect(moved).toMatchObject({
      startedAt: startsAt + days(1),
      endedAt: END + days(1),
      saidAt: Number(CALL.saidAt) + days(1),
      notes: [{ at: Number(CALL.notes[0]?.at) + days(1) }],
      questions: [{ answeredAt: Number(CALL.questions[0]?.answeredAt) + days(1) }],
    });
    expect(amendCall(aLoggedCall({ startedAt: null, saidAt: 5 }), { startsAt: 0 })).toMatchObject({
      startedAt: null,
      saidAt: 0,
    });
  });

  it('sets the length of what took place, or of what was planned', () => {
    expect(amendCall(CALL, { lengthMinutes: 40 })).toMatchObject({
      durationMinutes: 30,
      endedAt: startsAt + minutes(40),
    });
    const typedIn = aLoggedCall({ startedAt: null, endedAt: null });
    expect(amendCall(typedIn, { lengthMinutes: 40 })).toMatchObject({ durationMinutes: 40, endedAt: null });
  });
});

describe('a correction of what was written down', () => {
  const [question] = CALL.questions;
  const answer = (text: string, answeredAt: number | null = null) =>
    amendCall(CALL, { questions: question === undefined ? [] : [{ ...question, answer: text, answeredAt }] })
      .questions[0];

  it('answers a question with its answer, and opens it again without', () => {
    expect(answer('Somebody else', 7)).toMatchObject({ answer: 'Somebody else', answeredAt: 7 });
    expect(answer('Somebody else')).toMatchObject({ answeredAt: END });
    expect(answer(' ', 7)?.answeredAt).toBeNull();
    const ticked = { id: itemId(1), text: 'Who?', answer: '', answeredAt: 9 };
    expect(amendCall(aLoggedCall({ questions: [ticked] }), { questions: [ticked] }).questions).toEqual([
      ticked,
    ]);
    const fresh = { ...ticked, id: itemId(8), answer: 'Tom', answeredAt: null };
    expect(amendCall(CALL, { questions: [fresh] }).questions[0]?.answeredAt).toBe(END);
  });

  it('drops notes and follow-ups that were emptied, and has notes in the order of time', () => {
    const note = (n: number, text: string) => ({ id: itemId(n), text, at: startsAt + n });
    const notes = [note(3, 'third'), note(1, 'first'), note(2, ' ')];
    const followUps = [{ id: itemId(4), text: ' ', isDone: true }];
    expect(amendCall(CALL, { notes, followUps })).toMatchObject({
      notes: [{ text: 'first' }, { text: 'third' }],
      followUps: [],
    });
  });

  it('reads the day of a promise from its words when these, or the day of the call, are others', () => {
    const promised = (when: string, dueOn: string | null = '2026-11-19') =>
      amendCall(CALL, { promise: { ...promise, when, dueOn } }).promise.dueOn;
    expect(promised('December 3')).toBe('2026-12-03');
    expect(promised('tomorrow 11:00', '2027-01-01')).toBe('2027-01-01');
    expect(promised('')).toBe('2026-11-19');
    expect(amendCall(CALL, { startsAt: startsAt + days(1) }).promise.dueOn).toBe('2026-11-20');
  });

  it('has no promise kept that was never made', () => {
    const unmade = amendCall(CALL, { promise: { ...promise, what: ' ', state: 'kept' } });
    expect(unmade.promise.state).toBe('pending');
    expect(amendCall(CALL, { promise: { ...promise, state: 'kept' } }).promise.state).toBe('kept');
  });
});
