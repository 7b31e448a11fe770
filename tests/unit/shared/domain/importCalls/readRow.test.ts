import { describe, expect, it } from 'vitest';
import { exactOf } from '../../../../../shared/domain/csv/spreadsheetExact.ts';
import { assembleCall } from '../../../../../shared/domain/importCalls/assembleCall.ts';
import type { FieldCells } from '../../../../../shared/domain/importCalls/fields.ts';
import { readRow } from '../../../../../shared/domain/importCalls/readRow.ts';
import { resultOfWord } from '../../../../../shared/domain/importCalls/resultWords.ts';
import type { ReadingRules } from '../../../../../shared/domain/importCalls/rowValues.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import {
  aLiveCall,
  aLoggedCall,
  anEndedCall,
  aPlannedCall,
  callId,
  itemId,
} from '../../../../builders/callBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const RULES: ReadingRules = {
  dateForm: 'day-first',
  hourForm: '24-hour',
  timeZone: 'Europe/Berlin',
  resultOf: (word) => (word === 'skip' ? 'none' : resultOfWord(word)),
  playbookOf: (name) => (name === 'Discovery' ? 'discovery' : null),
  readExact: () => null,
};
const ROW: FieldCells = { date: '03.11.2026', time: '9:30', company: 'Brightwell' };

const valuesOf = (more: FieldCells) => {
  const result = readRow({ ...ROW, ...more }, RULES);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const codesOf = (more: FieldCells): readonly string[] => {
  const result = readRow({ ...ROW, ...more }, RULES);
  return result.ok ? [] : result.error.map(({ code }) => code);
};
const callOf = (more: FieldCells, base: Call | null = null): Call =>
  assembleCall(valuesOf(more), { id: base?.id ?? callId(7), base, now: FAKE_START, newId: () => itemId(9) });

describe('the start of a row', () => {
  it.each([
    [{}, Date.UTC(2026, 10, 3, 8, 30)],
    [{ time: '' }, Date.UTC(2026, 10, 3, 8)],
    [{ date: '03.11.2026, 14:00', time: '' }, Date.UTC(2026, 10, 3, 13)],
    [{ date: '2026-11-03T14:00:00+02:00', time: '' }, Date.UTC(2026, 10, 3, 12)],
    [{ offset: 'UTC-05:00' }, Date.UTC(2026, 10, 3, 14, 30)],
    [{ timeZone: 'America/New_York' }, Date.UTC(2026, 10, 3, 14, 30)],
    [{ date: '1793698200000', time: '' }, 1_793_698_200_000],
    [{ date: '1793698200', time: '' }, 1_793_698_200_000],
  ])('of %o is %i', (more, startsAt) => {
    expect(valuesOf(more).startsAt).toBe(startsAt);
  });

  it('is asked for when it cannot be read', () => {
    expect(codesOf({ date: '' })).toEqual(['DATE_MISSING']);
    expect(codesOf({ date: 'soon' })).toEqual(['DATE_UNREADABLE']);
    expect(codesOf({ date: '01.01.1960' })).toEqual(['DATE_UNREADABLE']);
    expect(codesOf({ date: '+275760-09-14', time: '' })).toEqual(['DATE_UNREADABLE']);
    expect(codesOf({ date: '31.09.2026' })).toEqual(['NO_SUCH_DAY']);
    expect(codesOf({ time: 'noon' })).toEqual(['TIME_UNREADABLE']);
    expect(codesOf({ date: '03.11.2026 noon', time: '' })).toEqual(['TIME_UNREADABLE']);
  });
});

it('reports every cell that cannot be read', () => {
  expect(
    codesOf({
      ...{ offset: 'CET', timeZone: 'Mars', lengthMinutes: 'long', result: 'maybe', kind: 'x', company: '' },
      ...{ askedAt: 'then', promiseDueOn: 'soon', followUps: 'x'.repeat(2_001), opening: 'y' },
    }),
  ).toEqual([
    ...['NOT_A_CHOICE', 'NOT_A_CHOICE', 'RESULT_UNKNOWN', 'DATE_UNREADABLE', 'LENGTH_UNREADABLE'],
    ...['NOT_A_CHOICE', 'DATE_UNREADABLE', 'TOO_LONG', 'COMPANY_MISSING'],
  ]);
});

it('makes a logged call of a row with a result, planned without', () => {
  expect(callOf({ result: 'Won', lengthMinutes: '45', contact: 'Ines' })).toMatchObject({
    ...{ stage: 'logged', result: 'gained', durationMinutes: 45, company: 'Brightwell', contact: 'Ines' },
    ...{ askedAt: Date.UTC(2026, 10, 3, 9, 15), gainedAt: Date.UTC(2026, 10, 3, 9, 15) },
  });
  expect(callOf({ result: 'skip', playbook: 'Discovery' })).toMatchObject({
    stage: 'planned',
    playbookId: 'discovery',
    opening: null,
  });
  expect(callOf({ opening: 'Thanks', saidAt: '03.11.2026 9:31', playbook: 'Nobody’s' })).toMatchObject({
    opening: 'Thanks',
    saidAt: Date.UTC(2026, 10, 3, 8, 31),
    playbookId: null,
  });
});

it('reads the day of a promise from its words when no day is written', () => {
  expect(callOf({ promiseWhat: 'Send it', promiseWhen: 'December 3' }).promise.dueOn).toBe('2026-12-03');
  expect(callOf({ promiseDueOn: '04.12.2026', promiseState: 'kept' }).promise).toMatchObject({
    dueOn: '2026-12-04',
    state: 'kept',
  });
});

it('reads an own export from which columns were taken out', () => {
  const exact = { ...exactOf(aPlannedCall()), saidAt: 5 };
  const cells = { exact: 'ours', company: 'Brightwell', date: '2026-11-18 12:00:00' };
  const result = readRow(cells, { ...RULES, readExact: () => exact });
  expect(result).toMatchObject({
    ok: true,
    value: {
      startsAt: exact.startsAt,
      texts: { company: 'Brightwell' },
      reason: null,
      times: { saidAt: null },
    },
  });
});

it('takes a comment for one note at the start of the call', () => {
  expect(callOf({ notes: 'Ines wants docks\non Tuesday' }).notes).toEqual([
    { id: itemId(9), text: 'Ines wants docks\non Tuesday', at: Date.UTC(2026, 10, 3, 8, 30) },
  ]);
});

it('brings a call up to date and keeps what the row does not say', () => {
  const base = aLoggedCall();
  expect(callOf({ contact: 'Ines' }, base)).toEqual({
    ...base,
    ...{
      company: 'Brightwell',
      contact: 'Ines',
      startsAt: Date.UTC(2026, 10, 3, 8, 30),
      updatedAt: FAKE_START,
    },
  });
  expect(callOf({ result: 'No' }, aPlannedCall()).stage).toBe('logged');
  expect(callOf({}, anEndedCall({ result: 'declined' }))).toMatchObject({
    stage: 'ended',
    result: 'declined',
  });
  expect(callOf({}, aLiveCall()).stage).toBe('live');
});
