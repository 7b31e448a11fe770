import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';

/** A change that can be taken back: the call on both sides of it. */
export type UndoableChange = { readonly before: Call; readonly after: Call };

/** As many as somebody would take back in a row, and then some. */
const MOST_KEPT = 200;

/** The last changes of logged calls and of those that became it, for as long as the app runs. */
export function createUndoBook() {
  let kept: readonly UndoableChange[] = [];
  return {
    keep: (change: UndoableChange): void => void (kept = [...kept, change].slice(-MOST_KEPT)),
    /** The change that the call was saved with then; of several in one millisecond the last. */
    find: (id: CallId, changedAt: EpochMs): UndoableChange | null =>
      kept.findLast(({ after }) => after.id === id && after.updatedAt === changedAt) ?? null,
    drop: (change: UndoableChange): void => void (kept = kept.filter((each) => each !== change)),
  };
}

export type UndoBook = ReturnType<typeof createUndoBook>;
