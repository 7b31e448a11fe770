import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { countGroups, GROUPS } from './countGroups.ts';
import { figuresOf } from './historyStore.ts';
import { clearSelection, selectionStore } from './selection.ts';
import styles from './HistoryScreen.module.css';
import type { ShownHistory } from './useHistoryView.ts';

/** The figures behind what is shown. */
export const HistoryFooter = ({ shown }: { readonly shown: ShownHistory }) => {
  const t = useText();
  const format = useFormat();
  const { total, totalUnfiltered, counts } = useStore(shown.store, useShallow(figuresOf));
  const sums = countGroups(counts);
  const said = GROUPS.filter((group) => sums[group] > 0).map((group) =>
    t(`history.sums.${group}`, { count: sums[group], number: format.number(sums[group]) }),
  );
  const selectedCount = useStore(selectionStore, ({ ids }) => ids.size);
  return (
    <div className={styles.footer}>
      <span>
        {t('history.shownOf', { shown: format.number(total), all: format.number(totalUnfiltered) })}
      </span>
      {selectedCount === 0 ? null : (
        <span className={styles.selected}>
          {t('history.selected', { count: selectedCount, number: format.number(selectedCount) })}
          <button type="button" className={styles.clear} onClick={clearSelection}>
            {t('history.clearSelection')}
          </button>
        </span>
      )}
      <span>{said.join(', ')}</span>
    </div>
  );
};
