import { toLine } from '../../../shared/domain/csv/csvLines.ts';
import type { RowNames } from '../../../shared/domain/csv/profiles/exportProfile.ts';
import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { ExportOrder, ExportScope } from '../../../shared/schemas/export.ts';
import type { HistoryReader } from '../../ports.ts';
import { filterOf } from './exportSlices.ts';

export type ExportSource = Pick<HistoryReader, 'matching' | 'byIds'>;

const callsOf = (history: ExportSource, scope: ExportScope): Iterable<Call> =>
  scope.kind === 'selected' ? history.byIds(scope.ids) : history.matching(filterOf(scope));

/** An export line by line, oldest call first, without holding all in memory. */
export function* exportLines(
  history: ExportSource,
  { scope, profile }: ExportOrder,
  names: RowNames,
): Generator<string> {
  const { row } = EXPORT_PROFILE[profile];
  for (const call of callsOf(history, scope)) yield toLine(row(call, names));
}
