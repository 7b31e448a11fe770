import { factsOf } from '../../../shared/domain/insights/facts.ts';
import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import type { AppEvents } from '../../../shared/ipc/contract.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';

const factsText = (call: Call | null): string =>
  call?.stage === 'logged' && !isPracticeCall(call) ? JSON.stringify(factsOf(call, call.company)) : '';

/** Tells whether a change of a call changes a figure. The first one that is seen of a call may. */
export function createFactsComparison() {
  const known = new Map<CallId, string>();
  return {
    isOther({ id, call }: AppEvents['call.changed']): boolean {
      const before = known.get(id);
      const after = factsText(call);
      known.set(id, after);
      return before !== after;
    },
    forget: (): void => known.clear(),
  };
}
