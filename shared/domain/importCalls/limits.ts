import {
  LONGEST_LINE,
  LONGEST_PROSE,
  MOST_CALL_QUESTIONS,
  MOST_FOLLOW_UPS,
  MOST_NOTES,
} from '../../lib/limits.ts';
import type { ImportField } from './fields.ts';
import type { RowProblem } from './rowProblem.ts';
import type { RowValues, TextField } from './rowValues.ts';

const PROSE: ReadonlySet<TextField> = new Set([
  'clientReason',
  'clientAgenda',
  'noteDraft',
  'opening',
  'ask',
  'reasonText',
]);

type Measured = { readonly field: ImportField; readonly length: number; readonly most: number };

const most = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);

function listsMeasured({
  questions = [],
  notes = [],
  followUps = [],
}: RowValues['lists']): readonly Measured[] {
  return [
    { field: 'questions', length: questions.length, most: MOST_CALL_QUESTIONS },
    { field: 'questions', length: most(questions.map(({ text }) => text.length)), most: LONGEST_LINE },
    { field: 'questions', length: most(questions.map(({ answer }) => answer.length)), most: LONGEST_PROSE },
    { field: 'notes', length: notes.length, most: MOST_NOTES },
    { field: 'notes', length: most(notes.map(({ text }) => text.length)), most: LONGEST_PROSE },
    { field: 'followUps', length: followUps.length, most: MOST_FOLLOW_UPS },
    { field: 'followUps', length: most(followUps.map(({ text }) => text.length)), most: LONGEST_LINE },
  ];
}

const textsMeasured = (texts: RowValues['texts']): readonly Measured[] =>
  (Object.entries(texts) as [TextField, string][]).map(([field, { length }]) => ({
    field,
    length,
    most: PROSE.has(field) ? LONGEST_PROSE : LONGEST_LINE,
  }));

/** What is longer than a call can hold. */
export const findTooLong = ({ texts, lists }: RowValues): readonly RowProblem[] =>
  [...textsMeasured(texts), ...listsMeasured(lists)]
    .filter((measured) => measured.length > measured.most)
    .map((measured) => ({ code: 'TOO_LONG', ...measured }));
