import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  SPREADSHEET_HEADER,
  spreadsheetRow,
  type CsvRow,
} from '../../../../../shared/domain/csv/spreadsheet.ts';
import { callOfRow } from '../../../../../shared/domain/importCalls/callOfRow.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { arbitraryCall } from '../../../../builders/arbitraryCall.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId, itemId } from '../../../../builders/callBuilder.ts';
import { hostileCells } from '../../../../builders/hostileCells.ts';
import { rowTools } from './rowTools.ts';

const read = (row: CsvRow) => callOfRow(row, rowTools());
const rowOf = (call: Call): CsvRow => spreadsheetRow(call, (reference) => `Playbook ${reference}`);

/** A row in which somebody changed cells with a spreadsheet. */
function edited(call: Call, edits: Readonly<Record<string, string>>): CsvRow {
  return rowOf(call).map((cell, column) => edits[SPREADSHEET_HEADER[column] ?? ''] ?? cell);
}

it('brings any call back equal', () => {
  const property = fc.property(arbitraryCall, (call) => {
    expect(read(rowOf(call))).toEqual({ ok: true, value: call });
  });
  fc.assert(property, { numRuns: 300 });
});

it.each(hostileCells().filter(({ value }) => value.length <= 2_000))(
  'brings back the hostile text $id in every field',
  ({ value }) => {
    const call = aLoggedCall({
      company: value,
      contact: value,
      outcome: { ...aLoggedCall().outcome, who: value, what: value, when: value },
      opening: value,
      questions: [{ id: itemId(1), text: value, answer: value, answeredAt: 5 }],
      notes: [
        { id: itemId(2), text: value, at: 7 },
        { id: itemId(3), text: value, at: 8 },
      ],
      followUps: [{ id: itemId(4), text: value, isDone: true }],
      noteDraft: value,
    });
    expect(read(rowOf(call))).toEqual({ ok: true, value: call });
  },
);

const changedBy = (call: Call, edits: Readonly<Record<string, string>>): Call => {
  const result = read(edited(call, edits));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

it('takes what was changed in a spreadsheet, and leaves the rest as it was', () => {
  const call = aLoggedCall();
  expect(changedBy(call, { Company: 'Brightwell', Result: 'declined' })).toEqual({
    ...call,
    company: 'Brightwell',
    result: 'declined',
  });
  expect(changedBy(call, { 'Start (local)': '18.11.2026 14:30' })).toMatchObject({
    startsAt: Date.UTC(2026, 10, 18, 13, 30),
    loggedAt: call.loggedAt,
  });
  expect(changedBy(call, { 'Asked (local)': '', 'Promise: state': 'kept' })).toMatchObject({
    askedAt: null,
    promise: { state: 'kept' },
  });
});

it('follows the start and not the day beside it, and a start of which somebody left the day only', () => {
  const call = aLoggedCall();
  expect(changedBy(call, { Date: '2026-11-25' })).toEqual(call);
  expect(changedBy(call, { 'Start (local)': '2026-11-18' })).toEqual(call);
  expect(changedBy(call, { 'Start (local)': '2026-11-19' })).toMatchObject({
    startsAt: Date.UTC(2026, 10, 19, 8),
  });
});

it('reads lists that were changed by what stands in them', () => {
  const call = aLoggedCall({ notes: [{ id: itemId(9), text: 'Old', at: 1 }] });
  const changed = changedBy(call, {
    Notes: '2026-11-18 12:14:00 Rate review\r\n2026-99-99 12:14:00 in December\n2026-11-18 12:15:00 Then Tom',
    'Follow-ups': '[x] Send it\nCall Tom',
    'Questions and answers': 'Who signs?\nTom\n\nWhen?',
  });
  expect(changed.notes.map(({ text }) => text)).toEqual([
    'Rate review\n2026-99-99 12:14:00 in December',
    'Then Tom',
  ]);
  expect(changed.followUps).toMatchObject([
    { text: 'Send it', isDone: true },
    { text: 'Call Tom', isDone: false },
  ]);
  expect(changed.questions).toMatchObject([
    { text: 'Who signs?', answer: 'Tom', answeredAt: call.startsAt },
    { text: 'When?', answer: '', answeredAt: null },
  ]);
});

it('takes the planned times for those of a stage that were taken out', () => {
  const call = anEndedCall();
  expect(changedBy(call, { 'Started (local)': '', 'Ended (local)': '' })).toMatchObject({
    startedAt: call.startsAt,
    endedAt: call.startsAt + 30 * 60_000,
  });
});

it('follows a result that was written or taken out', () => {
  expect(changedBy(aPlannedCall(), { Result: 'gained' }).stage).toBe('logged');
  expect(changedBy(aLoggedCall(), { Result: '' }).stage).toBe('ended');
  expect(changedBy(aLoggedCall({ startedAt: null }), { Result: '' }).stage).toBe('planned');
  expect(changedBy(anEndedCall(), { Result: 'declined' })).toMatchObject({
    stage: 'ended',
    result: 'declined',
  });
});

it('reads the row without its last column as well as people could', () => {
  const call = aLoggedCall();
  const again = changedBy(call, { 'Callside data': '', 'Call ID': 'no id' });
  expect(again).toMatchObject({ stage: 'logged', company: call.company, result: call.result });
  expect(again).toMatchObject({ startsAt: call.startsAt, outcome: call.outcome, promise: call.promise });
  expect(again.notes.map(({ text, at }) => ({ text, at }))).toEqual(
    call.notes.map(({ text, at }) => ({ text, at })),
  );
  expect(again.id).toBe(callId(99));
});

it('takes a playbook by its name when another one was written', () => {
  expect(changedBy(aLoggedCall(), { Playbook: '' }).playbookId).toBeNull();
  expect(changedBy(aLoggedCall({ playbookId: null }), { Playbook: 'Discovery' }).playbookId).toBe(
    'discovery',
  );
});

it('says what it cannot read', () => {
  expect(
    read(edited(aLoggedCall(), { 'Start (local)': '', Intent: 'perhaps', 'Time zone': 'Mars/Base' })),
  ).toEqual({
    ok: false,
    error: [
      { code: 'NOT_A_CHOICE', field: 'timeZone', text: 'Mars/Base' },
      { code: 'DATE_MISSING' },
      { code: 'NOT_A_CHOICE', field: 'intent', text: 'perhaps' },
    ],
  });
});
