import { describe, expect, it } from 'vitest';
import {
  amendmentOf,
  draftOf,
  isChanged,
  partsOf,
  problemsOf,
  withResult,
  type CallDraft,
} from '../../../../renderer/features/history/callDraft.ts';
import { readMoment } from '../../../../renderer/features/history/moment.ts';
import { days, hours, minutes, seconds } from '../../../../shared/lib/time.ts';
import { aLoggedCall } from '../../../builders/callBuilder.ts';

const ZONE = 'Europe/Berlin';
const CALL = aLoggedCall();
const DRAFT = draftOf(CALL, ZONE);
const amend = (change: Partial<CallDraft>, call = CALL) =>
  amendmentOf({ ...draftOf(call, ZONE), ...change }, call, ZONE);

describe('the form of a logged call', () => {
  it('has the call as it is, and changes nothing by itself', () => {
    expect(DRAFT).toMatchObject({
      minutes: 26,
      said: { isTrue: true, moment: '1:00' },
      asked: { isTrue: true, moment: '21:00' },
    });
    expect(amend({})).toEqual({});
    expect(problemsOf(DRAFT)).toEqual([]);
    expect(isChanged(DRAFT, CALL, ZONE)).toBe(false);
    expect(isChanged({ ...DRAFT, company: 'x' }, CALL, ZONE)).toBe(true);
  });

  it('sends what was changed and nothing else', () => {
    const outcome = { ...CALL.outcome, who: 'Tom' };
    expect(amend({ company: 'Halden', outcome })).toEqual({ company: 'Halden', outcome });
    expect(amend({ minutes: 40 })).toEqual({ lengthMinutes: 40 });
  });

  it('keeps the second of a start that was not touched, and reads a new one in the zone of the computer', () => {
    const odd = aLoggedCall({ startsAt: CALL.startsAt + 17 });
    expect(amend({ company: 'Halden' }, odd)).toEqual({ company: 'Halden' });
    const tomorrow = Temporal.PlainDate.from(DRAFT.date).add({ days: 1 }).toString();
    expect(amend({ date: tomorrow })).toEqual({ startsAt: CALL.startsAt + days(1) });
  });
});

describe('the moments and the gaps of the form', () => {
  it('reads moments from the start of the call, moved or not', () => {
    const begin = CALL.startsAt;
    expect(amend({ said: { isTrue: true, moment: '0:30' } })).toEqual({ saidAt: begin + seconds(30) });
    expect(amend({ asked: { isTrue: false, moment: '21:00' } })).toEqual({ askedAt: null });
    const blank = aLoggedCall({ saidAt: null, askedAt: null });
    const ticked = { isTrue: true, moment: '' };
    expect(amend({ said: ticked, asked: ticked }, blank)).toEqual({
      saidAt: begin,
      askedAt: begin + minutes(26),
    });
    const tomorrow = Temporal.PlainDate.from(DRAFT.date).add({ days: 1 }).toString();
    expect(amend({ date: tomorrow, said: { isTrue: true, moment: '2' } })).toEqual({
      startsAt: begin + days(1),
      saidAt: begin + days(1) + minutes(2),
    });
    const typedIn = aLoggedCall({ startedAt: null, endedAt: null, saidAt: null, askedAt: null });
    expect(amend({ asked: ticked }, typedIn)).toEqual({ askedAt: begin + minutes(30) });
  });

  it('says what is missing', () => {
    const wrong = { isTrue: true, moment: 'soon' };
    const broken = { company: ' ', date: '', time: '', minutes: Number.NaN, said: wrong, asked: wrong };
    expect(problemsOf({ ...DRAFT, ...broken })).toEqual([
      'company',
      'date',
      'time',
      'length',
      'said',
      'asked',
    ]);
    expect(problemsOf({ ...DRAFT, said: { isTrue: false, moment: 'soon' } })).toEqual([]);
  });
});

describe('another result', () => {
  it('brings the promise that was planned, unless one is written down', () => {
    const blank = aLoggedCall({
      result: 'declined',
      askedAt: null,
      promise: { ...CALL.promise, what: '', when: '' },
    });
    const gained = withResult(draftOf(blank, ZONE), blank, 'gained');
    expect(gained).toMatchObject({ promise: { what: CALL.outcome.what }, asked: { isTrue: true } });
    expect(withResult(DRAFT, CALL, 'fallback').promise).toEqual(CALL.promise);
    expect(withResult(draftOf(blank, ZONE), blank, 'other').promise.what).toBe('');
  });

  it('asks for what belongs to it', () => {
    const parts = (result: CallDraft['result']) =>
      Object.entries(partsOf(result)).flatMap(([part, has]) => (has ? [part] : []));
    expect(parts('gained')).toEqual(['hasFacts', 'hasPromise']);
    expect(parts('declined')).toEqual(['hasFacts', 'hasPromise', 'hasReason']);
    expect(parts('not-asked')).toEqual(['hasFacts', 'hasReason', 'hasNextAsk']);
    expect(parts('no-show')).toEqual([]);
  });
});

it('reads moments as they are written', () => {
  const read = ['21:40', '0:05', '1:02:03', '7', ' 90 ', '', 'x', '1:99', '1:2:3:4'].map(readMoment);
  const third = hours(1) + minutes(2) + seconds(3);
  const known = [minutes(21) + seconds(40), seconds(5), third, minutes(7), minutes(90)];
  expect(read).toEqual([...known, null, null, null, null]);
});
