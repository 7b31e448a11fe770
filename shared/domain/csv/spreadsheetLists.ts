import type { Call, FollowUp, Note, Question } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import { wallTime } from './spreadsheetTimes.ts';

const DONE = '[x] ';
const OPEN = '[ ] ';

/** Each question with its answer on the next line, a blank line between them. */
export const questionsText = ({ questions }: Call): string =>
  questions.map(({ text, answer }) => `${text}\n${answer}`).join('\n\n');

/** A note a line, its wall time in front. */
export const notesText = ({ notes, timeZone }: Call): string =>
  notes.map(({ text, at }) => `${wallTime(at, timeZone)} ${text}`).join('\n');

/** A follow-up a line, ticked or not. */
export const followUpsText = ({ followUps }: Call): string =>
  followUps.map(({ text, isDone }) => `${isDone ? DONE : OPEN}${text}`).join('\n');

/** Takes pieces off the front of a text; what does not stand there as expected makes it `isBroken`. */
function createCutter(text: string) {
  let at = 0;
  let isBroken = false;
  const take = (length: number): string => {
    const piece = text.slice(at, at + length);
    isBroken ||= piece.length !== length;
    at += length;
    return piece;
  };
  return {
    take,
    expect: (piece: string): void => {
      isBroken = take(piece.length) !== piece || isBroken;
    },
    isWhole: (): boolean => !isBroken && at === text.length,
  };
}

type Cutter = ReturnType<typeof createCutter>;

/** One item after the other, `between` standing between two; null when the text was changed since the export. */
function cut<I, T>(
  text: string,
  { items, between }: { readonly items: readonly I[]; readonly between: string },
  read: (item: I, cutter: Cutter) => T,
): readonly T[] | null {
  const cutter = createCutter(text);
  const all = items.map((item, index) => {
    if (index > 0) cutter.expect(between);
    return read(item, cutter);
  });
  return cutter.isWhole() ? all : null;
}

/** The questions as they were exported; null when the cell was changed since. */
export const exactQuestions = (cell: string, items: ExactCall['questions']): readonly Question[] | null =>
  cut(cell, { items, between: '\n\n' }, ([id, answeredAt, textLength, answerLength], cutter) => {
    const text = cutter.take(textLength);
    cutter.expect('\n');
    return { id, text, answer: cutter.take(answerLength), answeredAt };
  });

type NotesCell = { readonly cell: string; readonly timeZone: string };

/** The notes as they were exported; null when the cell was changed since. */
export const exactNotes = (
  { cell, timeZone }: NotesCell,
  items: ExactCall['notes'],
): readonly Note[] | null =>
  cut(cell, { items, between: '\n' }, ([id, at, length], cutter) => {
    cutter.expect(`${wallTime(at, timeZone)} `);
    return { id, text: cutter.take(length), at };
  });

/** The follow-ups as they were exported; null when the cell was changed since. */
export const exactFollowUps = (cell: string, items: ExactCall['followUps']): readonly FollowUp[] | null =>
  cut(cell, { items, between: '\n' }, ([id, length], cutter) => {
    const mark = cutter.take(DONE.length);
    const isDone = mark === DONE;
    return { id, text: cutter.take(length), isDone };
  });
