import type { Call, CallId } from '../shared/schemas/call.ts';
import type { EditEntry } from '../shared/schemas/editLog.ts';

/** What calls were before they were changed after their log; never emptied, whatever becomes of the call. */
export type EditLog = {
  /** The changes of a call, removed ones included, in the order in which they were made. */
  of(callId: CallId): readonly EditEntry[];
  /** Saves a call with what it was before: both on disk in one transaction, or both held while storage is failing. */
  save(call: Call, entry: EditEntry): void;
};
