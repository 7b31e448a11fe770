import { detectDateForm, type DateFormEvidence } from '../../../shared/domain/importCalls/readDate.ts';
import { resultKey, resultOfWord } from '../../../shared/domain/importCalls/resultWords.ts';
import type { ReadingRules } from '../../../shared/domain/importCalls/rowValues.ts';
import type { ImportDeps } from './importDeps.ts';
import { readExact } from './readExact.ts';
import { cellsAt, rowCount, type FileChoices, type Session } from './session.ts';

const DATE_TARGETS = new Set<unknown>(['date', 'promiseDueOn']);

const TIME_TARGETS = new Set<unknown>(['date', 'time']);

function* cellsFor(session: Session, wanted: ReadonlySet<unknown>): Generator<string> {
  const columns = session.choices.targets.flatMap((target, index) => (wanted.has(target) ? [index] : []));
  if (columns.length === 0) return;
  for (let row = 0; row < rowCount(session); row += 1) {
    const cells = cellsAt(session, row);
    for (const column of columns) yield cells[column] ?? '';
  }
}

/** How the dates of a file are written. One value that reads one way only settles it. */
export const dateEvidence = (session: Session): DateFormEvidence =>
  detectDateForm(cellsFor(session, DATE_TARGETS));

/** Cells that say when calls start. */
export const timesOf = (session: Session): Iterable<string> => cellsFor(session, TIME_TARGETS);

/** The result of a word: as chosen, else as everybody writes it. */
export function resultFor({ words }: FileChoices, word: string): ReturnType<ReadingRules['resultOf']> {
  return words.get(resultKey(word)) ?? resultOfWord(word);
}

/** How the cells of a file are read, as it stands. */
export function rulesOf(
  { choices }: Session,
  evidence: DateFormEvidence,
  { playbookOf }: Pick<ImportDeps, 'playbookOf'>,
): ReadingRules {
  return {
    dateForm: choices.dateForm ?? evidence.form,
    timeZone: choices.timeZone,
    resultOf: (word) => resultFor(choices, word),
    playbookOf,
    readExact,
  };
}
