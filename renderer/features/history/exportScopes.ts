import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { filterOf, isNarrowed, type HistoryView } from '../../../shared/domain/historyView.ts';
import type { ExportCounts } from '../../../shared/ipc/exports.ts';
import type { ExportScope } from '../../../shared/schemas/export.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { now } from '../../app/clock.ts';
import { selectionStore } from './selection.ts';

export type ScopeKind = ExportScope['kind'];
export type Scopes = {
  readonly scopes: Readonly<Record<ScopeKind, ExportScope>>;
  /** What most likely is meant: the selection, else what the filters show. */
  readonly likely: ScopeKind;
  /** Null until main has counted. */
  readonly counts: ExportCounts | null;
};

/** What can be exported of a view, and how many calls that is. */
export function useScopes(view: HistoryView): Scopes {
  const { timeZone } = useBoot();
  const { ids } = useStore(selectionStore);
  const [counts, setCounts] = useState<ExportCounts | null>(null);
  const scopes = useMemo<Scopes['scopes']>(
    () => ({
      all: { kind: 'all' },
      filtered: { kind: 'filtered', filter: filterOf(view, now(), timeZone) },
      selected: { kind: 'selected', ids: [...ids] },
    }),
    [view, ids, timeZone],
  );
  useEffect(() => {
    let isCurrent = true;
    const { filtered, selected } = scopes;
    void ask('history.exportCounts', { filtered, selected }).then((counted) => {
      if (isCurrent) setCounts(counted);
    });
    return () => {
      isCurrent = false;
    };
  }, [scopes]);
  const likely = ids.size > 0 ? 'selected' : isNarrowed(view) ? 'filtered' : 'all';
  return { scopes, likely, counts };
}
