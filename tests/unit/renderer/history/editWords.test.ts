import { expect, it } from 'vitest';
import { createFormat } from '../../../../renderer/app/format.ts';
import { editSentence } from '../../../../renderer/features/history/editWords.ts';
import { editLines } from '../../../../shared/domain/editLines.ts';
import type { CallState } from '../../../../shared/domain/editLog.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import { aLoggedCall, itemId } from '../../../builders/callBuilder.ts';
import { english } from '../english.ts';

const FORMAT = createFormat('en-US', 'Europe/Berlin');
const CALL = aLoggedCall();

const sentences = (after: CallState, before: CallState = CALL) =>
  editLines({ before, after }).map((line) => editSentence(line, english, FORMAT));

it('names what was there before a change', () => {
  const after = aLoggedCall({
    result: 'declined',
    reason: 'wrong-person',
    company: 'Halden',
    saidAt: null,
    outcome: { ...CALL.outcome, kind: 'decide', intent: 'creates', when: '' },
    promise: { ...CALL.promise, state: 'kept', who: '' },
  });
  expect(sentences(after)).toEqual([
    'Result was Gained.',
    'There was no reason.',
    'By when was “by Thursday”.',
    'Kind was Consensus.',
    'Intent was Advances.',
    'Its owner was “Dana Whitfield”.',
    'The promise was open.',
    'It was shared at 1:00.',
    'Company was “Halden Freight”.',
  ]);
  const back = sentences(CALL, after);
  expect(back).toContain('Reason was Wrong person.');
  expect(back).toContain('There was no date.');
  expect(back).toContain('It had no owner.');
  expect(back).toContain('It was not shared.');
});

it('names times, lists and stages', () => {
  const after = aLoggedCall({
    startsAt: CALL.startsAt + minutes(60),
    endedAt: CALL.startsAt + minutes(31),
    notes: [{ id: itemId(40), text: 'x'.repeat(200), at: CALL.startsAt }],
    followUps: CALL.followUps.map((each) => ({ ...each, isDone: true })),
  });
  const start = FORMAT.dayAndTime(CALL.startsAt);
  expect(sentences(after)).toEqual([
    `Start was ${start}.`,
    'Length was 26 minutes.',
    'A note was “Rate review is in December”.',
    `New note: “${'x'.repeat(80)}…”.`,
    '“Send the lane list” was not done.',
  ]);
  expect(sentences(CALL, after)).toContain('“Send the lane list” was done.');
  expect(sentences({ ...CALL, stage: 'ended' })).toEqual(['Reopened. Result was Gained.']);
  expect(sentences(CALL, { ...CALL, stage: 'ended' })).toEqual(['Logged again.']);
});
