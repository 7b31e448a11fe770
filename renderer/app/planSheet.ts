import { createStore } from 'zustand/vanilla';
import type { Call } from '../../shared/schemas/call.ts';
import type { Playbook } from '../../shared/schemas/playbook.ts';

type Kept = {
  /** A line that was typed and not planned: the sheet opens with it again. */
  readonly draft: string;
  readonly openedCount: number;
};

export type OpenPlanSheet = Kept & {
  readonly kind: 'open';
  /** The one the new call will use; null means the default. */
  readonly playbook: Playbook | null;
  /** The logged call that the new one goes on from; null for a call on its own. */
  readonly after: Call | null;
};

export type PlanSheetState = (Kept & { readonly kind: 'closed' }) | OpenPlanSheet;

/** Whether a call is being planned: any screen and the key may open the sheet. */
export const planSheet = createStore<PlanSheetState>(() => ({ kind: 'closed', draft: '', openedCount: 0 }));

function open(playbook: Playbook | null, after: Call | null): void {
  const { kind, draft, openedCount } = planSheet.getState();
  if (kind === 'open') return;
  planSheet.setState({ kind: 'open', playbook, after, draft, openedCount: openedCount + 1 }, true);
}

export const openPlanSheet = (playbook: Playbook | null = null): void => open(playbook, null);

/** Opens the sheet with a company to begin with; a line that was typed before goes first. */
export function openPlanSheetFor(company: string): void {
  if (planSheet.getState().draft === '') keepDraft(`${company}, `);
  openPlanSheet();
}

/** Opens the sheet for the call that goes on from a logged one; a line that was typed before waits. */
export const openPlanSheetAfter = (call: Call): void => open(null, call);

export function closePlanSheet(): void {
  const { draft, openedCount } = planSheet.getState();
  planSheet.setState({ kind: 'closed', draft, openedCount }, true);
}

export const keepDraft = (draft: string): void => planSheet.setState({ draft });
