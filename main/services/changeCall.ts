import { changedFields, keepsBefore } from '../../shared/domain/editLog.ts';
import type { CallError } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import type { EditEntry } from '../../shared/schemas/editLog.ts';
import type { EditLog } from '../editPorts.ts';
import type { CallRepository, Clock, Emit, NewId } from '../ports.ts';
import type { UndoBook } from './undoBook.ts';

export type ChangeDeps = {
  readonly calls: CallRepository;
  readonly edits: EditLog;
  readonly undoBook: UndoBook;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly emit: Emit;
};

/** Finds a call, changes it, saves it and tells the pages; of a logged call its before is kept. */
export type ChangeCall = (
  id: CallId,
  change: (call: Call, now: EpochMs) => Call,
  cause?: EditEntry['cause'],
) => Result<Call, CallError>;

type Saving = Pick<ChangeDeps, 'calls' | 'edits' | 'newId'>;

const becomesOrWasLogged = (before: Call, after: Call): boolean =>
  before.stage === 'logged' || after.stage === 'logged';

function createSave({ calls, edits, newId }: Saving) {
  return (before: Call, after: Call, cause: EditEntry['cause']): void => {
    const hasEntries = (): boolean => edits.of(after.id).length > 0;
    if (!becomesOrWasLogged(before, after) || !keepsBefore(before, after, hasEntries())) {
      calls.save(after);
      return;
    }
    const entry = { callId: after.id, at: after.updatedAt, cause, before: changedFields(before, after) };
    edits.save(after, { id: newId(), ...entry });
  };
}

export function createChangeCall(deps: ChangeDeps): ChangeCall {
  const { calls, undoBook, clock, emit } = deps;
  const save = createSave(deps);
  return (id, change, cause = 'edit') => {
    const call = calls.find(id);
    if (call === null) return err('CALL_NOT_FOUND');
    const now = clock.now();
    const changed = change(call, now);
    if (changed === call) return ok(call);
    const saved: Call = { ...changed, updatedAt: now };
    save(call, saved, cause);
    if (cause === 'edit' && becomesOrWasLogged(call, saved)) undoBook.keep({ before: call, after: saved });
    emit('call.changed', { id, call: saved });
    return ok(saved);
  };
}
