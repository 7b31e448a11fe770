import type { CallRepository, Clock, Emit, NewId } from '../../main/ports.ts';
import { createChangeCall } from '../../main/services/changeCall.ts';
import { createUndoBook } from '../../main/services/undoBook.ts';
import { itemId } from '../builders/callBuilder.ts';
import { fakeEditLog } from './fakeEditLog.ts';

type Deps = {
  readonly calls: CallRepository;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly newId?: NewId;
};

function countingIds(): NewId {
  let made = 9_000;
  return () => itemId((made += 1));
}

/** What changes calls, over an edit log in memory. */
export function fakeChanges({ calls, clock, emit, newId = countingIds() }: Deps) {
  const edits = fakeEditLog(calls);
  const undoBook = createUndoBook();
  return { edits, undoBook, change: createChangeCall({ calls, edits, undoBook, clock, newId, emit }) };
}
