import { createStore } from 'zustand/vanilla';
import type { CallId } from '../../../shared/schemas/call.ts';

export type SelectionState = { readonly ids: ReadonlySet<CallId> };

/** The calls that are selected in the table; it lasts while the history is open. */
export const selectionStore = createStore<SelectionState>(() => ({ ids: new Set() }));

export const clearSelection = (): void => selectionStore.setState({ ids: new Set() });
