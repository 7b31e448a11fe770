import { NO_PROMISE } from '../../../shared/domain/newCall.ts';
import type { CallEdit, CallResult } from '../../../shared/schemas/call.ts';
import type { StartedCall } from './acts.ts';
import { shownGroup, wantsNextStep, wantsReason } from './results.ts';

const FIELDS_OF_REASON = { reason: null, reasonText: '' } as const;

/**
 * What was typed for a result that was chosen before and does not belong to the one that is logged:
 * a promise nobody made, a reason for a call that succeeded.
 */
export function strayFields(call: StartedCall, result: CallResult): CallEdit {
  const group = shownGroup(result, null);
  return {
    ...(wantsNextStep(group) || call.promise.what === '' ? {} : { promise: NO_PROMISE }),
    ...(wantsReason(group) || (call.reason === null && call.reasonText === '') ? {} : FIELDS_OF_REASON),
    ...(result === 'not-asked' || call.nextAsk === '' ? {} : { nextAsk: '' }),
  };
}
