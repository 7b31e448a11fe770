import type { EpochMs } from '../../lib/time.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { zonedTime } from '../../lib/time.ts';
import type { CallResult } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import type { CallTimes } from '../csv/spreadsheetTimes.ts';
import { CHOICES } from './choiceWords.ts';
import type { FieldCells, ImportField } from './fields.ts';
import { findTooLong } from './limits.ts';
import { readDate } from './readDate.ts';
import { exactInstant, exactStart, readInstant, startCells, type InstantRules } from './readInstant.ts';
import { readLength, type LengthField } from './readLength.ts';
import { readLists } from './readLists.ts';
import { readOffset } from './readTime.ts';
import type { RowProblem } from './rowProblem.ts';
import { TEXT_FIELDS, type ReadingRules, type RowValues, type TextField } from './rowValues.ts';

type Row = {
  readonly cells: FieldCells;
  readonly rules: ReadingRules;
  readonly exact: ExactCall | null;
  readonly report: (problem: RowProblem) => void;
};

const TIME_FIELDS = [
  'startedAt',
  'endedAt',
  'saidAt',
  'askedAt',
  'gainedAt',
  'loggedAt',
] as const satisfies readonly (keyof CallTimes)[];

const LENGTH_FIELDS: readonly LengthField[] = ['lengthMinutes', 'lengthSeconds', 'lengthMilliseconds'];

const filled = ({ cells }: Row, field: ImportField): string | null => {
  const cell = cells[field]?.trim() ?? '';
  return cell === '' ? null : cell;
};

function isZone(timeZone: string): boolean {
  try {
    zonedTime(0, timeZone);
    return true;
  } catch {
    return false;
  }
}

function zoneOf(row: Row): string {
  const timeZone = filled(row, 'timeZone');
  if (timeZone === null) return row.rules.timeZone;
  if (isZone(timeZone)) return timeZone;
  row.report({ code: 'NOT_A_CHOICE', field: 'timeZone', text: timeZone });
  return row.rules.timeZone;
}

function offsetOf(row: Row): number | null {
  const cell = filled(row, 'offset');
  const offset = cell === null ? null : readOffset(cell);
  if (cell !== null && offset === null) row.report({ code: 'NOT_A_CHOICE', field: 'offset', text: cell });
  return offset;
}

function startOf(row: Row, rules: InstantRules): EpochMs | null {
  const cells = startCells(row.cells);
  const { exact } = row;
  const unchanged = exact === null ? null : exactStart(cells, exact.startsAt, rules.timeZone);
  if (unchanged !== null) return unchanged;
  if (cells.date.trim() === '') {
    row.report({ code: 'DATE_MISSING' });
    return null;
  }
  const reading = readInstant(cells, rules);
  if (reading.kind === 'instant') return reading.at;
  row.report(reading.problem);
  return null;
}

function timeOf(row: Row, field: keyof CallTimes, rules: InstantRules): EpochMs | null {
  const date = row.cells[field] ?? '';
  const { exact } = row;
  const unchanged = exact === null ? undefined : exactInstant(date, exact[field], rules.timeZone);
  if (unchanged !== undefined || date.trim() === '') return unchanged ?? null;
  const reading = readInstant({ field, date, time: '', dayHalf: '' }, rules);
  if (reading.kind === 'instant') return reading.at;
  row.report(reading.problem);
  return null;
}

function timesOf(row: Row, rules: InstantRules): RowValues['times'] {
  const fields = TIME_FIELDS.filter((field) => row.exact !== null || filled(row, field) !== null);
  return Object.fromEntries(fields.map((field) => [field, timeOf(row, field, rules)]));
}

function textsOf(row: Row): RowValues['texts'] {
  const cellOf = (field: TextField): string | null =>
    row.exact === null ? filled(row, field) : (row.cells[field] ?? null);
  const texts = TEXT_FIELDS.flatMap((field) => {
    const cell = cellOf(field);
    return cell === null ? [] : [[field, cell] as const];
  });
  return Object.fromEntries(texts);
}

function lengthOf(row: Row): Pick<RowValues, 'durationMinutes'> {
  const field = LENGTH_FIELDS.find((candidate) => filled(row, candidate) !== null);
  const cell = field === undefined ? null : filled(row, field);
  if (field === undefined || cell === null) return {};
  const durationMinutes = readLength(cell, field);
  if (durationMinutes !== null) return { durationMinutes };
  row.report({ code: 'LENGTH_UNREADABLE', field, text: cell });
  return {};
}

type ChoiceField = keyof typeof CHOICES;

/** Codes of one of our lists; what is not on it is reported. */
function choicesOf(row: Row): Pick<RowValues, 'kind' | 'intent' | 'reason' | 'promiseState'> {
  const fields = Object.keys(CHOICES) as ChoiceField[];
  const found = fields.flatMap((field) => {
    const text = filled(row, field);
    const choice = text === null ? null : CHOICES[field](text);
    if (text !== null && choice === null) row.report({ code: 'NOT_A_CHOICE', field, text });
    return choice === null ? [] : [[field, choice] as const];
  });
  return Object.fromEntries(found);
}

function resultOf(row: Row): CallResult | null {
  const text = filled(row, 'result');
  if (text === null) return null;
  const result = row.rules.resultOf(text);
  if (result === null) row.report({ code: 'RESULT_UNKNOWN', text });
  return result === 'none' ? null : result;
}

function dueOf(row: Row): Pick<RowValues, 'promiseDueOn'> {
  const cell = filled(row, 'promiseDueOn');
  if (cell === null) return row.exact === null ? {} : { promiseDueOn: null };
  const reading = readDate(cell, row.rules.dateForm);
  if (reading.kind === 'date') return { promiseDueOn: reading.date };
  row.report({ code: 'DATE_UNREADABLE', field: 'promiseDueOn', text: cell });
  return {};
}

/** The reference of an own export while its name still stands beside it, else the playbook of that name. */
function playbookOf(row: Row): Pick<RowValues, 'playbookId'> {
  const { exact, rules } = row;
  const name = filled(row, 'playbook');
  if (exact !== null && (name === null) === (exact.playbookId === null))
    return { playbookId: exact.playbookId };
  const playbookId = name === null ? null : rules.playbookOf(name);
  return playbookId === null ? {} : { playbookId };
}

function exactFacts({ exact, cells }: Row): Partial<RowValues> {
  if (exact === null) return {};
  const isReasonless = (cells.reason ?? '').trim() === '';
  const isPromiseUnset = (cells.promiseState ?? '').trim() === '';
  return {
    ...(isReasonless && { reason: null }),
    ...(isPromiseUnset && { promiseState: exact.promiseState }),
  };
}

function valuesOf(row: Row, rules: InstantRules, startsAt: EpochMs): RowValues {
  const { exact, cells } = row;
  const { timeZone } = rules;
  const id = filled(row, 'id');
  const values: RowValues = {
    startsAt,
    timeZone,
    texts: textsOf(row),
    result: resultOf(row),
    times: timesOf(row, rules),
    lists: readLists(cells, { startsAt, timeZone, exact }),
    ...(id === null ? {} : { id }),
    ...lengthOf(row),
    ...choicesOf(row),
    ...exactFacts(row),
    ...dueOf(row),
    ...playbookOf(row),
    exact,
  };
  findTooLong(values).forEach(row.report);
  return values;
}

const isNameless = (row: Row): boolean => row.exact === null && filled(row, 'company') === null;

const exactFor = ({ exact = '' }: FieldCells, rules: ReadingRules): ExactCall | null =>
  exact === '' ? null : rules.readExact(exact);

/** What stands in a row, or everything that keeps it from being a call. */
export function readRow(cells: FieldCells, rules: ReadingRules): Result<RowValues, readonly RowProblem[]> {
  const problems: RowProblem[] = [];
  const report = (problem: RowProblem): void => void problems.push(problem);
  const row: Row = { cells, rules, exact: exactFor(cells, rules), report };
  const { dateForm, hourForm } = rules;
  const place = { timeZone: zoneOf(row), offsetMinutes: offsetOf(row), dateForm, hourForm };
  const startsAt = startOf(row, place);
  // A zone that the row names knows summer time, its offset is that of the start alone.
  const others = filled(row, 'timeZone') === null ? place : { ...place, offsetMinutes: null };
  const values = valuesOf(row, others, startsAt ?? 0);
  if (isNameless(row)) report({ code: 'COMPANY_MISSING', contact: filled(row, 'contact') ?? '' });
  return problems.length === 0 ? ok(values) : err(problems);
}
