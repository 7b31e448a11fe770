import { amendCall } from '../../shared/domain/amendCall.ts';
import { endCall } from '../../shared/domain/callProgress.ts';
import { isSameCall } from '../../shared/domain/editLog.ts';
import type { AmendError, UndoError } from '../../shared/ipc/editLog.ts';
import { err, type Result } from '../../shared/lib/result.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import type { CallAmendment, EditEntry } from '../../shared/schemas/editLog.ts';
import type { EditLog } from '../editPorts.ts';
import type { CallRepository } from '../ports.ts';
import type { ChangeCall } from './changeCall.ts';
import type { UndoableChange, UndoBook } from './undoBook.ts';

export type CorrectionDeps = {
  readonly calls: CallRepository;
  readonly edits: EditLog;
  readonly undoBook: UndoBook;
  readonly change: ChangeCall;
};

/** Corrects logged calls, and takes changes back. */
export function createCorrectionService({ calls, edits, undoBook, change }: CorrectionDeps) {
  /** As it was, but live only if no other call has begun since. */
  const asBefore = ({ before, after }: UndoableChange): Call => {
    const live = calls.live();
    return live === null || live.id === before.id ? before : endCall(before, after.updatedAt);
  };

  return {
    edits: (id: CallId): readonly EditEntry[] => edits.of(id),

    amend(id: CallId, amendment: CallAmendment): Result<Call, AmendError> {
      const call = calls.find(id);
      if (call !== null && call.stage !== 'logged') return err('NOT_LOGGED');
      return change(id, (current) => {
        if (current.stage !== 'logged') return current;
        const amended = amendCall(current, amendment);
        return isSameCall(current, amended) ? current : amended;
      });
    },

    undo(id: CallId, changedAt: EpochMs): Result<Call, UndoError> {
      const call = calls.find(id);
      if (call === null) return err('CALL_NOT_FOUND');
      const kept = undoBook.find(id, changedAt);
      if (kept === null) return err('NOT_KEPT');
      if (!isSameCall(call, kept.after)) return err('CHANGED_SINCE');
      undoBook.drop(kept);
      return change(id, () => asBefore(kept), 'undo');
    },
  };
}

export type CorrectionService = ReturnType<typeof createCorrectionService>;
