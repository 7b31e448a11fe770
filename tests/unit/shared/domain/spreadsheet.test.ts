import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SPREADSHEET_HEADER, spreadsheetRow } from '../../../../shared/domain/csv/spreadsheet.ts';
import { exactOf } from '../../../../shared/domain/csv/spreadsheetExact.ts';
import {
  exactFollowUps,
  exactNotes,
  exactQuestions,
  followUpsText,
  notesText,
  questionsText,
} from '../../../../shared/domain/csv/spreadsheetLists.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { exactCallSchema } from '../../../../shared/schemas/exactCall.ts';
import { arbitraryCall } from '../../../builders/arbitraryCall.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall, itemId } from '../../../builders/callBuilder.ts';

const playbookName = (reference: string): string => `The playbook ${reference}`;
const rowOf = (call: Call) => spreadsheetRow(call, playbookName);
const asRecord = (call: Call): Readonly<Record<string, string>> =>
  Object.fromEntries(rowOf(call).map((cell, index) => [String(SPREADSHEET_HEADER[index]), cell]));

it('has as many cells as headings, each heading once, in every stage', () => {
  expect(new Set(SPREADSHEET_HEADER).size).toBe(SPREADSHEET_HEADER.length);
  for (const call of [aPlannedCall(), aLiveCall(), anEndedCall(), aLoggedCall()]) {
    expect(rowOf(call)).toHaveLength(SPREADSHEET_HEADER.length);
  }
});

it('writes wall times of the call’s zone with their offset', () => {
  expect(asRecord(aLoggedCall())).toMatchObject({
    Date: '2026-11-18',
    'Start (local)': '2026-11-18 12:00:00',
    'UTC offset': 'UTC+01:00',
    'Time zone': 'Europe/Berlin',
    'Asked (local)': '2026-11-18 12:21:00',
  });
});

it('writes the day of the call’s zone right after its id, and guards the sign of a far year', () => {
  expect(SPREADSHEET_HEADER.slice(0, 3)).toEqual(['Call ID', 'Date', 'Start (local)']);
  const startsAt = Date.UTC(2026, 10, 18, 23, 30);
  expect(asRecord(aLoggedCall({ startsAt }))['Date']).toBe('2026-11-19');
  expect(asRecord(aLoggedCall({ startsAt, timeZone: 'UTC' }))['Date']).toBe('2026-11-18');
  expect(asRecord(aLoggedCall({ startsAt: 8.64e15, timeZone: 'UTC' }))['Date']).toBe("'+275760-09-13");
});

it('tells what came of the call, and its class', () => {
  expect(asRecord(aLoggedCall())).toMatchObject({ Result: 'gained', 'Rackham class': 'advance' });
  expect(asRecord(aPlannedCall())).toMatchObject({ Result: '', 'Rackham class': '', 'Started (local)': '' });
});

it('writes the promise with its due day, and no state when nothing was promised', () => {
  expect(asRecord(aLoggedCall())).toMatchObject({
    'Promise: due on': '2026-11-19',
    'Promise: state': 'pending',
  });
  expect(asRecord(aPlannedCall())).toMatchObject({ 'Promise: what': '', 'Promise: state': '' });
});

it('keeps questions with their answers, notes with their times, follow-ups with their ticks', () => {
  const followUps = [
    { id: itemId(4), text: 'Send the lane list', isDone: false },
    { id: itemId(5), text: 'Call Tom', isDone: true },
  ];
  const record = asRecord(aLoggedCall({ followUps }));
  expect(record['Questions and answers']).toBe(
    'Who signs off on a change here?\nTom Reilly, with Luis at the site',
  );
  expect(record['Notes']).toBe('2026-11-18 12:14:00 Rate review is in December');
  expect(record['Follow-ups']).toBe('[ ] Send the lane list\n[x] Call Tom');
  expect(record['Questions answered']).toBe('1');
});

it('guards what somebody typed and leaves our own values alone', () => {
  const record = asRecord(aLoggedCall({ company: '=HYPERLINK("x")', timeZone: 'Etc/GMT+5' }));
  expect(record['Company']).toBe('\'=HYPERLINK("x")');
  expect(record['UTC offset']).toBe('UTC-05:00');
});

it('names the playbook, and keeps its reference for the way back', () => {
  const record = asRecord(aLoggedCall({ playbookId: 'discovery' }));
  expect(record['Playbook']).toBe('The playbook discovery');
  expect(JSON.parse(String(record['Callside data']))).toMatchObject({ playbookId: 'discovery' });
  expect(asRecord(aLoggedCall({ playbookId: null }))['Playbook']).toBe('');
});

it('says in its last column what the others do not, in the form of its schema', () => {
  const property = fc.property(arbitraryCall, (call) => {
    const exact = exactCallSchema.parse(JSON.parse(String(asRecord(call)['Callside data'])));
    expect(exact).toMatchObject({ stage: call.stage, startsAt: call.startsAt, updatedAt: call.updatedAt });
    expect(exactQuestions(questionsText(call), exact.questions)).toEqual(call.questions);
    expect(exactNotes({ cell: notesText(call), timeZone: call.timeZone }, exact.notes)).toEqual(call.notes);
    expect(exactFollowUps(followUpsText(call), exact.followUps)).toEqual(call.followUps);
  });
  fc.assert(property);
});

it('takes a list that was edited in a spreadsheet for none of its own', () => {
  const call = aLoggedCall({ followUps: [{ id: itemId(4), text: 'Send the lane list', isDone: false }] });
  const { questions, notes, followUps } = exactOf(call);
  const { timeZone } = call;
  expect(exactQuestions('Who signs?\nTom', questions)).toBeNull();
  expect(exactQuestions(questionsText(call).replace('\n', ' '), questions)).toBeNull();
  expect(exactNotes({ cell: `${notesText(call)}, they say`, timeZone }, notes)).toBeNull();
  expect(exactNotes({ cell: notesText(call), timeZone: 'UTC' }, notes)).toBeNull();
  expect(exactFollowUps('', followUps)).toBeNull();
});
