import { ok, type Result } from '../../lib/result.ts';
import type { Call, CallId } from '../../schemas/call.ts';
import type { CsvRow } from '../csv/spreadsheet.ts';
import { assembleCall, type Assembly } from './assembleCall.ts';
import { fieldCells } from './fieldCells.ts';
import { OWN_TARGETS } from './ownTargets.ts';
import { readRow } from './readRow.ts';
import { resultOfWord } from './resultWords.ts';
import type { RowProblem } from './rowProblem.ts';
import type { ReadingRules } from './rowValues.ts';

export type RowTools = Pick<ReadingRules, 'playbookOf' | 'readExact'> &
  Omit<Assembly, 'id' | 'base'> & {
    /** The id that the call gets: the one written, or a new one when that is taken or missing. */
    readonly idFor: (written: string | undefined) => CallId;
  };

/** The call of a row that `spreadsheetRow` wrote, equal to what it was; edits made in a spreadsheet count. */
export function callOfRow(row: CsvRow, tools: RowTools): Result<Call, readonly RowProblem[]> {
  const { playbookOf, readExact, now, newId, idFor } = tools;
  const rules: ReadingRules = {
    ...{ playbookOf, readExact },
    dateForm: 'day-first',
    hourForm: '24-hour',
    timeZone: 'UTC',
    resultOf: resultOfWord,
  };
  const values = readRow(fieldCells(row, OWN_TARGETS), rules);
  if (!values.ok) return values;
  return ok(assembleCall(values.value, { id: idFor(values.value.id), base: null, now, newId }));
}
