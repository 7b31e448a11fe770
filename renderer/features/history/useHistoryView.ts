import { useEffect, useMemo, useState } from 'react';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { go } from '../../app/routes.ts';
import { filterOf, searchOf, viewOf, type HistoryView } from '../../../shared/domain/historyView.ts';
import { createHistoryStore, type HistoryStore } from './historyStore.ts';

export type HistoryAddress = { readonly callId: CallId | null; readonly search: string };

export type ShownHistory = {
  readonly view: HistoryView;
  readonly store: HistoryStore;
  readonly change: (change: Partial<HistoryView>) => void;
  /** Back to the whole history. */
  readonly clear: () => void;
  /** Counts the times it was cleared: fields that hold their own text start anew. */
  readonly clearedCount: number;
  readonly open: (callId: CallId | null) => void;
};

/** The history that the address stands for, and the ways to change the address. */
export function useHistoryView({ callId, search }: HistoryAddress): ShownHistory {
  const { timeZone } = useBoot();
  const view = useMemo(() => viewOf(search), [search]);
  const store = useMemo(
    () => createHistoryStore({ filter: filterOf(view, now(), timeZone), sort: view.sort }),
    [view, timeZone],
  );
  const [clearedCount, setClearedCount] = useState(0);
  useEffect(() => store.start(), [store]);
  return {
    view,
    store,
    change: (change) => go({ view: 'history', callId, search: searchOf({ ...view, ...change }) }, 'replace'),
    clear: () => {
      setClearedCount(clearedCount + 1);
      go({ view: 'history', callId, search: '' }, 'replace');
    },
    clearedCount,
    open: (opened) => go({ view: 'history', callId: opened, search }, 'replace'),
  };
}

/** A field that answers every keystroke at once, whatever the address takes to follow. */
export function useTyped(
  text: string,
  onChange: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(text);
  return [
    typed,
    (next) => {
      setTyped(next);
      onChange(next);
    },
  ];
}
