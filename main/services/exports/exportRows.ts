import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import { PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import type { CsvRow } from '../../../shared/domain/csv/spreadsheet.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { ExportOrder, ExportScope } from '../../../shared/schemas/export.ts';
import type { HistoryReader } from '../../ports.ts';
import { rowNamesOf, type RowNamesDeps } from './rowNames.ts';

/** Between two batches others have their turn; one takes some milliseconds. */
const ROWS_AT_ONCE = 100;

export type ExportRowsDeps = RowNamesDeps & { readonly history: HistoryReader };

/** How many calls an export of this scope would hold. */
export function countOf(history: HistoryReader, scope: ExportScope): number {
  switch (scope.kind) {
    case 'all':
      return history.countMatching(EVERY_CALL);
    case 'filtered':
      return history.countMatching(scope.filter);
    case 'selected':
      return scope.ids.filter((id) => id !== PRACTICE_CALL_ID).length;
  }
}

function callsOf(history: HistoryReader, scope: ExportScope): Iterable<Call> {
  switch (scope.kind) {
    case 'all':
      return history.matching(EVERY_CALL);
    case 'filtered':
      return history.matching(scope.filter);
    case 'selected':
      return history.byIds(scope.ids);
  }
}

/** The rows of an export in batches, oldest call first, without holding all in memory. */
export function* rowsOf({ scope, profile }: ExportOrder, deps: ExportRowsDeps): Generator<readonly CsvRow[]> {
  const { row } = EXPORT_PROFILE[profile];
  const names = rowNamesOf(deps);
  let batch: CsvRow[] = [];
  for (const call of callsOf(deps.history, scope)) {
    batch.push(row(call, names));
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
