import { createStore } from 'zustand/vanilla';
import type { Playbook } from '../../shared/schemas/playbook.ts';

export type PlanSheetState =
  | { readonly kind: 'closed' }
  /** `playbook` is the one the new call will use; null means the default. */
  | { readonly kind: 'open'; readonly playbook: Playbook | null };

/** Whether a call is being planned: any screen and the key may open the sheet. */
export const planSheet = createStore<PlanSheetState>(() => ({ kind: 'closed' }));

export function openPlanSheet(playbook: Playbook | null = null): void {
  if (planSheet.getState().kind === 'closed') planSheet.setState({ kind: 'open', playbook }, true);
}

export function closePlanSheet(): void {
  planSheet.setState({ kind: 'closed' }, true);
}
