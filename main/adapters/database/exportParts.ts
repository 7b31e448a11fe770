import { toLine } from '../../../shared/domain/csv/csvLines.ts';
import type { RowNames } from '../../../shared/domain/csv/profiles/exportProfile.ts';
import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { ExportOrder, ExportScope } from '../../../shared/schemas/export.ts';
import type { CsvPart } from '../../exportPorts.ts';
import type { HistoryReader } from '../../ports.ts';

/** Some hundred calls: few enough to stop at once when cancelled, enough for a disk to be written to. */
const CHARACTERS_OF_PART = 256_000;

export type ExportSource = Pick<HistoryReader, 'matching' | 'byIds'>;

function callsOf(history: ExportSource, scope: ExportScope): Iterable<Call> {
  switch (scope.kind) {
    case 'all':
      return history.matching(EVERY_CALL);
    case 'filtered':
      return history.matching(scope.filter);
    case 'selected':
      return history.byIds(scope.ids);
  }
}

/** An export as it is written, oldest call first, without holding all in memory. */
export function* exportParts(
  history: ExportSource,
  { scope, profile }: ExportOrder,
  names: RowNames,
): Generator<CsvPart, null> {
  const { row } = EXPORT_PROFILE[profile];
  const encoder = new TextEncoder();
  let lines = '';
  let callCount = 0;
  for (const call of callsOf(history, scope)) {
    lines += toLine(row(call, names));
    callCount += 1;
    if (lines.length < CHARACTERS_OF_PART) continue;
    yield { lines: encoder.encode(lines), callCount };
    lines = '';
    callCount = 0;
  }
  if (callCount > 0) yield { lines: encoder.encode(lines), callCount };
  return null;
}
