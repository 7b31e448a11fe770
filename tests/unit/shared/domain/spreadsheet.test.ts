import { expect, it } from 'vitest';
import { SPREADSHEET_HEADER, spreadsheetRow } from '../../../../shared/domain/csv/spreadsheet.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall, itemId } from '../../../builders/callBuilder.ts';

const asRecord = (call: Call): Readonly<Record<string, string>> =>
  Object.fromEntries(spreadsheetRow(call).map((cell, index) => [String(SPREADSHEET_HEADER[index]), cell]));

it('has as many cells as headings, each heading once, in every stage', () => {
  expect(new Set(SPREADSHEET_HEADER).size).toBe(SPREADSHEET_HEADER.length);
  for (const call of [aPlannedCall(), aLiveCall(), anEndedCall(), aLoggedCall()]) {
    expect(spreadsheetRow(call)).toHaveLength(SPREADSHEET_HEADER.length);
  }
});

it('writes wall times of the call’s zone with their offset', () => {
  expect(asRecord(aLoggedCall())).toMatchObject({
    'Start (local)': '2026-11-18 12:00:00',
    'UTC offset': 'UTC+01:00',
    'Time zone': 'Europe/Berlin',
    'Asked (local)': '2026-11-18 12:21:00',
  });
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
