import { createStore } from 'zustand/vanilla';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { CallDraft } from './callDraft.ts';

/** Edits that were begun and neither saved nor thrown away: they wait while another call is looked at. */
export const callDrafts = createStore<ReadonlyMap<CallId, CallDraft>>(() => new Map());

export function keepDraft(id: CallId, draft: CallDraft): void {
  callDrafts.setState((drafts) => new Map(drafts).set(id, draft), true);
}

export function dropDraft(id: CallId): void {
  callDrafts.setState((drafts) => new Map([...drafts].filter(([key]) => key !== id)), true);
}
