import type { Call } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import { exactFollowUps, exactNotes, exactQuestions } from '../csv/spreadsheetLists.ts';
import type { FieldCells } from './fields.ts';
import { readInstant } from './readInstant.ts';

/** Lists of a call before their items have ids: `null` asks for a new one. */
export type Listed<T> = readonly (Omit<T, 'id'> & { readonly id: string | null })[];

type NoteItem = Call['notes'][number];
type QuestionItem = Call['questions'][number];
type FollowUpItem = Call['followUps'][number];

export type RowLists = {
  readonly questions?: Listed<QuestionItem>;
  readonly notes?: Listed<NoteItem>;
  readonly followUps?: Listed<FollowUpItem>;
};

type Around = { readonly startsAt: number; readonly timeZone: string; readonly exact: ExactCall | null };

const STAMPED = /^([+-]?\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) (.*)$/su;
const MARKED = /^\[([ xX])\] (.*)$/su;
const LINE_ENDS = /\r\n|\r/gu;

const linesOf = (cell: string): readonly string[] =>
  cell
    .replace(LINE_ENDS, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Lines with a time in front are notes of that time; other lines go on with the note before them. */
function notesOf(cell: string, { startsAt, timeZone }: Around): Listed<NoteItem> {
  const notes: { id: null; text: string; at: number }[] = [];
  for (const line of cell.replace(LINE_ENDS, '\n').split('\n')) {
    const [, stamp, text = ''] = STAMPED.exec(line) ?? [];
    const last = notes.at(-1);
    const reading =
      stamp === undefined
        ? null
        : readInstant(
            { field: 'notes', date: stamp, time: '', dayHalf: '' },
            { dateForm: 'day-first', hourForm: '24-hour', timeZone, offsetMinutes: null },
          );
    if (reading?.kind === 'instant') notes.push({ id: null, text, at: reading.at });
    else if (last === undefined) notes.push({ id: null, text: line, at: startsAt });
    else last.text += `\n${line}`;
  }
  return notes;
}

/** A question a paragraph, its answer below it. */
function questionsOf(cell: string, { startsAt }: Around): Listed<QuestionItem> {
  return cell
    .replace(LINE_ENDS, '\n')
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [text = '', ...lines] = block.split('\n');
      const answer = lines.join('\n');
      return { id: null, text, answer, answeredAt: answer === '' ? null : startsAt };
    });
}

const followUpsOf = (cell: string): Listed<FollowUpItem> =>
  linesOf(cell).map((line) => {
    const [, mark = ' ', text = line] = MARKED.exec(line) ?? [];
    return { id: null, text, isDone: mark !== ' ' };
  });

/** Each list as exported while its cell says it still, else as the cell reads. */
const READERS = {
  questions: (cell: string, around: Around) =>
    (around.exact && exactQuestions(cell, around.exact.questions)) ?? questionsOf(cell, around),
  notes: (cell: string, { exact, timeZone, startsAt }: Around) =>
    (exact && exactNotes({ cell, timeZone }, exact.notes)) ?? notesOf(cell, { startsAt, timeZone, exact }),
  followUps: (cell: string, { exact }: Around) =>
    (exact && exactFollowUps(cell, exact.followUps)) ?? followUpsOf(cell),
};

/** Questions, notes and follow-ups of a row: as exported, or as they read when somebody changed them. */
export function readLists(cells: FieldCells, around: Around): RowLists {
  const lists = (['questions', 'notes', 'followUps'] as const).flatMap((field) => {
    const cell = cells[field] ?? '';
    const isFilled = around.exact !== null || cell.trim() !== '';
    return isFilled ? [[field, READERS[field](cell, around)] as const] : [];
  });
  return Object.fromEntries(lists);
}
