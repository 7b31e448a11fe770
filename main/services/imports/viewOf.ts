import { resultKey } from '../../../shared/domain/importCalls/resultWords.ts';
import type { DateFormEvidence } from '../../../shared/domain/importCalls/readDate.ts';
import type { RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import {
  MOST_ROWS_SHOWN,
  type ImportPreview,
  type ImportProblem,
  type ImportRow,
  type ImportView,
  type ImportWord,
} from '../../../shared/ipc/imports.ts';
import { createDecide, type Decision } from './decide.ts';
import { resultFor } from './rulesOf.ts';
import { cellsAt, rowCount, rowNumberOf, type Session } from './session.ts';

const MOST_WORDS = 50;
const LONGEST_WORD = 200;

const previewOf = (row: number, { startsAt, timeZone, texts, result }: RowValues): ImportPreview => ({
  rowNumber: rowNumberOf(row),
  ...{ startsAt, timeZone, result },
  company: texts.company ?? '',
  what: texts.what ?? '',
});

/** Counts decisions as they come. */
function createTally() {
  const counts = { rows: 0, ready: 0, toSettle: 0, leftOut: 0, past: 0, duplicates: 0 };
  const rows: ImportRow[] = [];
  const unknownWords = new Set<string>();
  let preview: ImportPreview | null = null;

  /** A word that nobody knows is one question, however many rows have it. */
  const isAskedAlready = (problem: ImportProblem): boolean => {
    if (problem.code !== 'RESULT_UNKNOWN') return false;
    const key = resultKey(problem.text);
    return unknownWords.has(key) || unknownWords.add(key).size === 0;
  };
  const list = (row: number, problems: readonly ImportProblem[]): void => {
    for (const problem of problems) {
      if (rows.length >= MOST_ROWS_SHOWN || isAskedAlready(problem)) continue;
      rows.push({ rowNumber: rowNumberOf(row), problem });
    }
  };
  const add = (row: number, decision: Decision): void => {
    if (decision.kind === 'blank') return;
    counts.rows += 1;
    if (decision.kind === 'left-out') counts.leftOut += 1;
    if (decision.kind === 'problem') {
      counts.toSettle += 1;
      list(row, decision.problems);
    }
    if (decision.kind === 'add' || decision.kind === 'update') {
      counts.ready += 1;
      preview ??= previewOf(row, decision.values);
    }
  };
  return { counts, rows, add, preview: () => preview };
}

/** Words of the result column with their rows. */
function wordsOf(session: Session): readonly ImportWord[] {
  const column = session.choices.targets.indexOf('result');
  if (column === -1) return [];
  const counts = new Map<string, { word: string; rowCount: number }>();
  for (let row = 0; row < rowCount(session); row += 1) {
    const word = (cellsAt(session, row)[column] ?? '').trim().slice(0, LONGEST_WORD);
    const key = resultKey(word);
    const counted = counts.get(key);
    if (counted !== undefined) counted.rowCount += 1;
    else if (word !== '' && counts.size < MOST_WORDS) counts.set(key, { word, rowCount: 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.rowCount - a.rowCount)
    .map((counted) => ({ ...counted, result: resultFor(session.choices, counted.word) }));
}

const isPastRow = (session: Session, row: number): boolean => {
  const standing = session.standings[row];
  return standing?.kind === 'read' && standing.isPast && standing.twin === null;
};
const isDuplicateRow = (session: Session, row: number): boolean => {
  const standing = session.standings[row];
  return standing?.kind === 'read' && standing.twin !== null;
};

const missingOf = ({ choices }: Session): ImportView['missing'] =>
  (['date', 'company'] as const).filter((field) => !choices.targets.includes(field));

function tallyOf(session: Session) {
  const tally = createTally();
  const decide = createDecide(session);
  let pastCount = 0;
  let duplicateCount = 0;
  let isPastOpen = false;
  for (let row = 0; row < rowCount(session); row += 1) {
    const decision = decide(row);
    tally.add(row, decision);
    isPastOpen ||= decision.kind === 'past';
    if (isPastRow(session, row)) pastCount += 1;
    if (isDuplicateRow(session, row)) duplicateCount += 1;
  }
  return { ...tally, pastCount, duplicateCount, isPastOpen };
}

const ZONE_TARGETS = new Set<unknown>(['timeZone', 'offset', 'exact']);

function isReady(view: Omit<ImportView, 'canImport'>, isPastOpen: boolean): boolean {
  const { counts, missing, dateForm } = view;
  const open = counts.toSettle + counts.columnsToChoose + missing.length;
  const isDateOpen = dateForm.certainty === 'open' && !dateForm.isChosen;
  return open === 0 && !isDateOpen && !isPastOpen && counts.ready > 0;
}

/** What the cells of a file say of how they are written. */
export type Evidence = { readonly dates: DateFormEvidence; readonly isClockOpen: boolean };

/** What the page shows of a file on its way in. */
export function viewOf(session: Session, { dates, isClockOpen }: Evidence): ImportView {
  const { choices, columns, table, file } = session;
  const { counts, rows, preview, pastCount, duplicateCount, isPastOpen } = tallyOf(session);
  const columnsToChoose = choices.targets.filter((target) => target === null).length;
  const view = {
    fileName: file.fileName,
    encoding: table.encoding,
    delimiter: table.delimiter,
    columns: columns.map((column, index) => ({ ...column, target: choices.targets[index] ?? null })),
    isClockOpen,
    dateForm: { ...dates, form: choices.dateForm ?? dates.form, isChosen: choices.dateForm !== null },
    timeZone: choices.timeZone,
    needsTimeZone: !choices.targets.some((target) => ZONE_TARGETS.has(target)),
    words: wordsOf(session),
    past: { rowCount: pastCount, choice: choices.past },
    duplicates: { rowCount: duplicateCount, choice: choices.duplicates },
    preview: preview(),
    counts: { ...counts, columnsToChoose },
    missing: missingOf(session),
    rows,
  };
  return { ...view, canImport: isReady(view, isPastOpen) };
}
