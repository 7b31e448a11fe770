import type { CallId, Promised } from '../../shared/schemas/call.ts';
import type { ChangeCall } from './changeCall.ts';

/** What the client promised, and whether it was kept. */
export function createPromiseService({ change }: { readonly change: ChangeCall }) {
  return {
    settle: (id: CallId, state: Promised['state']) =>
      change(id, (call) => ({ ...call, promise: { ...call.promise, state } })),
  };
}

export type PromiseService = ReturnType<typeof createPromiseService>;
