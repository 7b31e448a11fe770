import { useMemo } from 'react';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { shownColumns } from './columns.ts';
import type { ShownHistory } from './useHistoryView.ts';

type Shown = Pick<ShownHistory, 'view' | 'showColumns'>;
type Columns = {
  readonly columns: readonly HistoryColumn[];
  readonly choose: (columns: readonly HistoryColumn[]) => void;
};

/**
 * The columns of the address, else those that were chosen last. A view with columns of its own leaves the usual ones
 * as they are.
 */
export function useColumns({ view, showColumns }: Shown): Columns {
  const { historyColumns } = useBoot().settings;
  // A new array of the same names would draw every row again.
  const names = shownColumns(view.columns ?? historyColumns).join(',');
  const columns = useMemo(() => names.split(',') as HistoryColumn[], [names]);
  return {
    columns,
    choose: (next) => {
      showColumns(next, columns);
      const isUsual = shownColumns(historyColumns).join(',') === names;
      if (isUsual) void ask('settings.change', { historyColumns: next });
    },
  };
}
