import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import { PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import type { ExportScope } from '../../../shared/schemas/export.ts';
import type { HistoryReader } from '../../ports.ts';

/** How many calls an export of this scope would hold. */
export function countOf(history: Pick<HistoryReader, 'countMatching'>, scope: ExportScope): number {
  switch (scope.kind) {
    case 'all':
      return history.countMatching(EVERY_CALL);
    case 'filtered':
      return history.countMatching(scope.filter);
    case 'selected':
      return scope.ids.filter((id) => id !== PRACTICE_CALL_ID).length;
  }
}
