import { useEffect, useRef } from 'react';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useFormat } from '../../app/format.ts';
import { bound, useKeys } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import type { HistoryStore } from './historyStore.ts';
import { clearSelection, MOST_SELECTED, selectionStore, selectOnly, toggleSelected } from './selection.ts';

export type Selecting = {
  /** A click on a row with Control or Command, or on its box. */
  readonly toggle: (index: number, id: CallId) => void;
  /** All between the row that was touched before and this one. */
  readonly extend: (index: number) => void;
  /** From here the next extension begins. */
  readonly begin: (index: number) => void;
};

/** How calls are selected in the table; another view of the history begins without a selection. */
export function useSelecting(store: HistoryStore): Selecting {
  const t = useText();
  const format = useFormat();
  const anchor = useRef(0);
  useEffect(() => clearSelection, [store]);

  const selectBetween = async (first: number, last: number): Promise<void> => {
    if (last - first >= MOST_SELECTED) {
      say(t('history.tooManySelected', { number: format.number(MOST_SELECTED) }));
      return;
    }
    selectOnly(await store.idsBetween(first, last));
  };
  useKeys(bound('selectAll', () => void selectBetween(0, store.getState().total - 1), { inFields: false }));
  return {
    toggle: (index, id) => {
      anchor.current = index;
      toggleSelected(id);
    },
    extend: (index) => void selectBetween(Math.min(anchor.current, index), Math.max(anchor.current, index)),
    begin: (index) => {
      anchor.current = index;
      if (selectionStore.getState().ids.size > 0) clearSelection();
    },
  };
}
