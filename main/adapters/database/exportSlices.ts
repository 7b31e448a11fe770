import { EVERY_CALL } from '../../../shared/domain/everyCall.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { ExportOrder, ExportScope } from '../../../shared/schemas/export.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';

type Moment = EpochMs | null;
/** Of an order that does not name its calls. */
type OpenScope = Exclude<ExportScope, { readonly kind: 'selected' }>;

export const filterOf = (scope: OpenScope): HistoryFilter =>
  scope.kind === 'all' ? EVERY_CALL : scope.filter;

function within(filter: HistoryFilter, from: Moment, until: Moment): HistoryFilter {
  const froms = [filter.from, from].filter((at) => at !== null);
  const untils = [filter.until, until].filter((at) => at !== null);
  return {
    ...filter,
    from: froms.length === 0 ? null : Math.max(...froms),
    until: untils.length === 0 ? null : Math.min(...untils),
  };
}

/** An order as several that follow each other in time; each but the first begins at one of `starts`. */
export function slicesOf(order: ExportOrder, starts: readonly EpochMs[]): readonly ExportOrder[] {
  const { scope } = order;
  if (scope.kind === 'selected') return [order];
  return [null, ...starts].map((from, nth) => ({
    ...order,
    scope: { kind: 'filtered', filter: within(filterOf(scope), from, starts[nth] ?? null) },
  }));
}
