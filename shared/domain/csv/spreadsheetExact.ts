import type { Call } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import { timesOf } from './spreadsheetTimes.ts';

const BLANKABLE = ['opening', 'ask'] as const;

/** What the other cells of a call's row do not say exactly. */
export const exactOf = (call: Call): ExactCall => ({
  version: 1,
  stage: call.stage,
  playbookId: call.playbookId,
  blank: BLANKABLE.filter((text) => call[text] === ''),
  promiseState: call.promise.state,
  startsAt: call.startsAt,
  ...timesOf(call),
  createdAt: call.createdAt,
  updatedAt: call.updatedAt,
  questions: call.questions.map(({ id, answeredAt, text, answer }) => [
    id,
    answeredAt,
    text.length,
    answer.length,
  ]),
  notes: call.notes.map(({ id, at, text }) => [id, at, text.length]),
  followUps: call.followUps.map(({ id, text }) => [id, text.length]),
});
