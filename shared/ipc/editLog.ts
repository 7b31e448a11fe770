import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import { callIdSchema, epochMsSchema, planCallSchema, type Call } from '../schemas/call.ts';
import { callAmendmentSchema, type EditEntry } from '../schemas/editLog.ts';
import { request } from './define.ts';

export type AmendError = 'CALL_NOT_FOUND' | 'NOT_LOGGED';

export type UndoError =
  | 'CALL_NOT_FOUND'
  /** The call is not what that change made of it any more. */
  | 'CHANGED_SINCE'
  /** Made before the app was started, or long ago. */
  | 'NOT_KEPT';

export const editLogRequests = {
  /** Corrects a logged call: one edit, whatever it changes; its before is kept. */
  'call.amend': request(z.object({ id: callIdSchema, amendment: callAmendmentSchema }).readonly()).returns<
    Result<Call, AmendError>
  >(),
  /** The changes of a call since it was first logged, oldest first. */
  'call.edits': request(z.object({ id: callIdSchema }).readonly()).returns<readonly EditEntry[]>(),
  /** Takes the change back that the call was saved with at `changedAt`: a log, an edit, a settled promise. */
  'call.undo': request(z.object({ id: callIdSchema, changedAt: epochMsSchema }).readonly()).returns<
    Result<Call, UndoError>
  >(),
  /** Plans the call that goes on from a logged one; `playbookId` null is the default playbook. */
  'call.planNext': request(
    z
      .object({ plan: planCallSchema, after: callIdSchema, playbookId: z.string().max(100).nullable() })
      .readonly(),
  ).returns<Call>(),
};
