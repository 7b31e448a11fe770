import { createStore } from 'zustand/vanilla';
import type { CallId } from '../../../shared/schemas/call.ts';

export type SelectionState = { readonly ids: ReadonlySet<CallId> };

/** The most calls that are chosen one by one; more are meant by filters. */
export const MOST_SELECTED = 20_000;

/** The calls that are selected in the table; it lasts while the history is open. */
export const selectionStore = createStore<SelectionState>(() => ({ ids: new Set() }));

const select = (ids: Iterable<CallId>): void => selectionStore.setState({ ids: new Set(ids) });

export const clearSelection = (): void => select([]);

export const selectOnly = (ids: readonly CallId[]): void => select(ids.slice(0, MOST_SELECTED));

/** Adds a call to those selected, or takes it away. */
export function toggleSelected(id: CallId): void {
  const { ids } = selectionStore.getState();
  select(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]);
}
