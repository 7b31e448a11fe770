import { resultKey } from '../../../shared/domain/importCalls/resultWords.ts';
import type { RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import {
  MOST_ROWS_SHOWN,
  type ImportPreview,
  type ImportProblem,
  type ImportRow,
  type ImportView,
} from '../../../shared/ipc/imports.ts';
import type { Clock } from '../../ports.ts';
import { createDecide, decidedValues, isWanted, type Decision, type Wanted } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import { resultFor } from './rulesOf.ts';
import { rowNumberOf, type Session } from './session.ts';

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
  let first: { readonly row: number; readonly decision: Wanted } | null = null;

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
    if (isWanted(decision)) {
      counts.ready += 1;
      first ??= { row, decision };
    }
  };
  return { counts, rows, add, first: () => first };
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

export type ViewTools = {
  readonly evidence: Evidence;
  readonly valuesOf: (row: number) => RowValues;
  readonly clock: Pick<Clock, 'after' | 'now'>;
};

/** Looks at every row as things stand, in slices. */
async function tallyOf(session: Session, { valuesOf, clock }: Omit<ViewTools, 'evidence'>) {
  const tally = createTally();
  const decide = createDecide(session);
  let pastCount = 0;
  let duplicateCount = 0;
  let isPastOpen = false;
  await inTimeSlices(session.standings.keys(), clock, (row) => {
    const decision = decide(row);
    tally.add(row, decision);
    isPastOpen ||= decision.kind === 'past';
    if (isPastRow(session, row)) pastCount += 1;
    if (isDuplicateRow(session, row)) duplicateCount += 1;
    return true;
  });
  const first = tally.first();
  const preview =
    first === null ? null : previewOf(first.row, decidedValues(valuesOf(first.row), first.decision));
  return { ...tally, preview, pastCount, duplicateCount, isPastOpen };
}

type Form = { readonly certainty: string; readonly isChosen: boolean };

const isOpen = ({ certainty, isChosen }: Form): boolean => certainty === 'open' && !isChosen;

function isReady(view: Omit<ImportView, 'canImport'>, isPastOpen: boolean): boolean {
  const { counts, missing, dateForm, hourForm } = view;
  const open = counts.toSettle + counts.columnsToChoose + missing.length;
  return open === 0 && !isOpen(dateForm) && !isOpen(hourForm) && !isPastOpen && counts.ready > 0;
}

function formsOf({ choices }: Session, { dates, hours }: Evidence) {
  const { dateForm, hourForm } = choices;
  return {
    dateForm: { ...dates, form: dateForm ?? dates.form, isChosen: dateForm !== null },
    hourForm: { ...hours, form: hourForm ?? hours.form, isChosen: hourForm !== null },
  };
}

const zonesOf = ({ zonesAround }: Session, { zones }: Evidence): readonly string[] => {
  const [own, ...others] = zonesAround;
  return [...new Set([...(own === undefined ? [] : [own]), ...zones, ...others])];
};

/** What the page shows of a file on its way in. */
export async function viewOf(session: Session, { evidence, ...tools }: ViewTools): Promise<ImportView> {
  const { choices, columns, table, file } = session;
  const { counts, rows, preview, pastCount, duplicateCount, isPastOpen } = await tallyOf(session, tools);
  const columnsToChoose = choices.targets.filter((target) => target === null).length;
  const view = {
    fileName: file.fileName,
    encoding: table.encoding,
    delimiter: table.delimiter,
    columns: columns.map((column, index) => ({ ...column, target: choices.targets[index] ?? null })),
    ...formsOf(session, evidence),
    timeZone: choices.timeZone,
    needsTimeZone: evidence.isZoneMissing,
    zonesInUse: zonesOf(session, evidence),
    words: evidence.words.map((counted) => ({ ...counted, result: resultFor(choices, counted.word) })),
    past: { rowCount: pastCount, choice: choices.past },
    duplicates: { rowCount: duplicateCount, choice: choices.duplicates },
    preview,
    counts: { ...counts, columnsToChoose },
    missing: missingOf(session),
    rows,
  };
  return { ...view, canImport: isReady(view, isPastOpen) };
}
