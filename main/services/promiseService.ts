import type { CallId, Promised } from '../../shared/schemas/call.ts';
import type { ChangeCall } from './changeCall.ts';

export type Postponement = { readonly dueOn: string | null; readonly when: string };
export type SettledFollowUp = { readonly followUpId: string; readonly isDone: boolean };

/** What the client promised and what the seller did, and whether it was kept. */
export function createPromiseService({ change }: { readonly change: ChangeCall }) {
  return {
    settle: (id: CallId, state: Promised['state']) =>
      change(id, (call) => ({ ...call, promise: { ...call.promise, state } })),
    postpone: (id: CallId, { dueOn, when }: Postponement) =>
      change(id, (call) => ({ ...call, promise: { ...call.promise, dueOn, when } })),
    settleFollowUp: (id: CallId, { followUpId, isDone }: SettledFollowUp) =>
      change(id, (call) => ({
        ...call,
        followUps: call.followUps.map((followUp) =>
          followUp.id === followUpId ? { ...followUp, isDone } : followUp,
        ),
      })),
  };
}

export type PromiseService = ReturnType<typeof createPromiseService>;
