import { isSameValue } from '../lib/sameValue.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Call, CallResult, PlannedCall } from '../schemas/call.ts';
import type { CallBefore, EditEntry } from '../schemas/editLog.ts';

const OF_STORAGE: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

/** The fields of a call that a change made other than they were, as they were. */
export function changedFields(before: Call, after: Call): CallBefore {
  const left: Readonly<Record<string, unknown>> = after;
  return Object.fromEntries(
    Object.entries(before).filter(([key, value]) => !OF_STORAGE.has(key) && !isSameValue(value, left[key])),
  );
}

/** Whether two versions of a call say the same, whenever they were saved. */
export const isSameCall = (one: Call, other: Call): boolean =>
  isSameValue({ ...one, updatedAt: 0 }, { ...other, updatedAt: 0 });

/** A change of a logged call keeps its before; so does logging one that has been logged before. */
export const keepsBefore = (before: Call, after: Call, hasEntries: boolean): boolean =>
  before.stage === 'logged' || (after.stage === 'logged' && hasEntries);

/** A call in any stage, as far as its log tells; what the stage itself adds may be missing. */
export type CallState = Omit<PlannedCall, 'stage'> & {
  readonly stage: Call['stage'];
  readonly startedAt?: EpochMs | null;
  readonly endedAt?: EpochMs | null;
  readonly result?: CallResult | null;
};

/** One change with the call on both sides of it. */
export type CallChange = {
  readonly entry: EditEntry;
  readonly before: CallState;
  readonly after: CallState;
};

/** The changes of a call, oldest first, each with what the call was before and after it. */
export function changesOf(call: Call, entries: readonly EditEntry[]): readonly CallChange[] {
  let after: CallState = call;
  const newestFirst = entries.toReversed().map((entry): CallChange => {
    const before = { ...after, ...entry.before } as CallState;
    const change = { entry, before, after };
    after = before;
    return change;
  });
  return newestFirst.toReversed();
}
