import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { go, routeOf, useRoute } from '../../app/routes.ts';
import {
  filterOf,
  searchOf,
  viewOf,
  WHOLE_HISTORY,
  type HistoryView,
} from '../../../shared/domain/historyView.ts';
import { createHistoryStore, type HistoryStore } from './historyStore.ts';
import { COLUMNS, goesOn, TYPING, type Step } from './steps.ts';
import { followed, type Typed } from './typed.ts';

export type HistoryAddress = { readonly callId: CallId | null; readonly search: string };

/** `part` names what changes the view: its changes that follow one another are one step for Back. */
export type ChangeView = (change: Partial<HistoryView>, part?: string) => void;

export type ShownHistory = {
  readonly view: HistoryView;
  readonly store: HistoryStore;
  /** Another filter or order: Back leads to the one before. */
  readonly change: ChangeView;
  /** The search as it is typed. */
  readonly type: (text: string) => void;
  /** Other columns than those `before`: Back leads to them, whatever columns are the usual ones by then. */
  readonly showColumns: (next: readonly HistoryColumn[], before: readonly HistoryColumn[]) => void;
  /** Back to the whole history, in its order and columns, with the keyboard in the search. */
  readonly clear: () => void;
  readonly open: (callId: CallId | null) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
};

const searchNow = (): string => {
  const route = routeOf(window.location.hash);
  return route.view === 'history' ? route.search : '';
};

/** Changes what the address says, as a step of its own or as part of the last one. */
function useChanges(callId: CallId | null): ChangeView {
  const last = useRef<Step | null>(null);
  return (change, part) => {
    const from = searchNow();
    const search = searchOf({ ...viewOf(from), ...change });
    const at = now();
    const isSameStep = part !== undefined && goesOn(last.current, { part, from, at });
    last.current = part === undefined ? null : { part, search, at };
    go({ view: 'history', callId, search }, isSameStep ? 'replace' : 'push');
  };
}

/** The history that the address stands for, and the ways to change the address. */
export function useHistoryView({ callId, search }: HistoryAddress): ShownHistory {
  const { timeZone } = useBoot();
  const view = useMemo(() => viewOf(search), [search]);
  // Other columns show the same rows.
  const asked = searchOf({ ...view, columns: null });
  const store = useMemo(() => {
    const wanted = viewOf(asked);
    return createHistoryStore({ filter: filterOf(wanted, now(), timeZone), sort: wanted.sort });
  }, [asked, timeZone]);
  const searchField = useRef<HTMLInputElement>(null);
  const change = useChanges(callId);
  // Before the effects of what it draws: main answers in turn, and the rows are what is waited for.
  useLayoutEffect(() => store.start(), [store]);
  return {
    ...{ view, store, change, searchField },
    type: (text) => change({ text }, TYPING),
    showColumns: (next, before) => {
      const shown = viewOf(searchNow());
      const pinned = searchOf({ ...shown, columns: shown.columns ?? before });
      go({ view: 'history', callId, search: pinned }, 'replace');
      change({ columns: next }, COLUMNS);
    },
    clear: () => {
      change({ ...WHOLE_HISTORY, sort: view.sort, columns: view.columns });
      searchField.current?.focus();
    },
    // No step: after a look at twenty calls Back leads to the filter before, not through the twenty.
    open: (opened) => go({ view: 'history', callId: opened, search }, 'replace'),
  };
}

/** The view of the address at this very moment, which the screen may not have been drawn with yet. */
export function useViewNow(): HistoryView {
  const route = useRoute();
  const search = route.view === 'history' ? route.search : '';
  return useMemo(() => viewOf(search), [search]);
}

/** A field that answers every keystroke at once, whatever the address takes to follow; Back changes it too. */
export function useTyped(
  text: string,
  onChange: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [state, setState] = useState<Typed>({ typed: text, seen: text });
  const current = followed(state, text);
  if (current !== state) setState(current);
  return [
    current.typed,
    (next) => {
      setState({ ...current, typed: next });
      onChange(next);
    },
  ];
}
