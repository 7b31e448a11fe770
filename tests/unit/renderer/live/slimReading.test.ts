import { describe, expect, it } from 'vitest';
import type { StartedCall } from '../../../../renderer/features/live/acts.ts';
import { minutesUnasked } from '../../../../renderer/features/live/ring.ts';
import { readSlim, type SlimReading } from '../../../../renderer/features/live/slimReading.ts';
import { callClock } from '../../../../shared/domain/callClock.ts';
import { minutes, seconds } from '../../../../shared/lib/time.ts';
import { aLiveCall, anEndedCall } from '../../../builders/callBuilder.ts';

type Edit = Parameters<typeof aLiveCall>[0];

const FRESH: Edit = { saidAt: null, askedAt: null, result: null };
const NO_OUTCOME = { who: '', what: '', when: '', kind: 'explore', intent: 'advances' } as const;

function slim(edit: Edit, more: Partial<Parameters<typeof readSlim>[0]> = {}): SlimReading {
  const call: StartedCall = aLiveCall({ ...FRESH, ...edit });
  const words = { opening: 'Thank you for your time.', ask: 'Will you?' };
  return readSlim({ call, phase: 'talk', words, view: { act: 'open', questionId: null }, ...more });
}

const at = (act: 'open' | 'explore' | 'ask') => ({ view: { act, questionId: null } });

describe('the slim bar', () => {
  it('says the opening first, then what the client adds', () => {
    expect(slim({})).toEqual({ act: 'open', isDue: false, step: { kind: 'say' } });
    expect(slim({ saidAt: 5 }).step).toEqual({ kind: 'agenda' });
    expect(slim({}, { words: { opening: '', ask: '' } }).step).toEqual({ kind: 'define' });
  });

  it('names the question in focus with its number', () => {
    const { questions } = aLiveCall({});
    const reading = slim({}, at('explore'));
    const open = questions.findIndex(({ answeredAt, answer }) => answeredAt === null && answer === '');
    expect(reading.step).toEqual({
      kind: 'question',
      text: questions[open]?.text,
      number: open + 1,
      total: questions.length,
    });
  });

  it('has words for a list that is empty, and one that is done', () => {
    const done = aLiveCall({}).questions.map((question) => ({ ...question, answer: 'Yes' }));
    expect(slim({ questions: [] }, at('explore')).step).toEqual({ kind: 'listen' });
    expect(slim({ questions: done }, at('explore')).step).toEqual({ kind: 'all-asked' });
  });

  it('is due when it is time to ask, whatever act is open', () => {
    expect(slim({}, { phase: 'ask' })).toEqual({ act: 'ask', isDue: true, step: { kind: 'ask' } });
    expect(slim({ outcome: NO_OUTCOME }, { phase: 'ask' }).step).toEqual({ kind: 'define' });
    expect(slim({}, at('ask'))).toEqual({ act: 'ask', isDue: false, step: { kind: 'ask' } });
  });

  it('asks what came of it once asked, past the end and after it', () => {
    const result = { act: 'ask', isDue: false, step: { kind: 'result' } };
    expect(slim({ askedAt: 9 }, { phase: 'ask' })).toEqual(result);
    expect(slim({}, { phase: 'over' })).toEqual(result);
    expect(slim({}, { call: anEndedCall({ askedAt: null, result: null }) })).toEqual(result);
    expect(slim({ result: 'gained' }).step).toEqual({ kind: 'log', result: 'gained' });
  });
});

describe('the last two minutes', () => {
  const startedAt = minutes(1_000);
  const lines = (edit: Edit, askLeadMinutes: number, lefts: readonly number[]) => {
    const plan = { startedAt, startsAt: startedAt, durationMinutes: 30 };
    const call = aLiveCall({ ...FRESH, ...edit, ...plan });
    return lefts.map((leftMs) =>
      minutesUnasked(call, callClock({ ...plan, askLeadMinutes }, startedAt + minutes(30) - leftMs)),
    );
  };
  const LEFTS = [minutes(2) + 1, minutes(2), seconds(61), seconds(60), 1, 0, -1];

  it('say that the commitment was not asked for, until the end', () => {
    expect(lines({}, 5, LEFTS)).toEqual([null, 2, 2, 1, 1, null, null]);
    expect(lines({}, 0, LEFTS)).toEqual([null, 2, 2, 1, 1, null, null]);
  });

  it('say nothing once it was asked for or answered, or when nothing was planned', () => {
    for (const edit of [{ askedAt: 1 }, { result: 'gained' }, { outcome: NO_OUTCOME }] as const)
      expect(lines(edit, 5, [minutes(1)])).toEqual([null]);
  });

  it('wait for two thirds of a short call', () => {
    const plan = { startedAt, startsAt: startedAt, durationMinutes: 5 };
    const call = aLiveCall({ ...FRESH, ...plan });
    const lineAt = (elapsedMs: number, askLeadMinutes: number) =>
      minutesUnasked(call, callClock({ ...plan, askLeadMinutes }, startedAt + elapsedMs));
    expect([lineAt(seconds(190), 5), lineAt(seconds(190), 0), lineAt(seconds(201), 5)]).toEqual([
      null,
      null,
      2,
    ]);
    expect(lineAt(seconds(201), 0)).toBe(2);
  });
});
