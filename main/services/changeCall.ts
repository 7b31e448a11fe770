import type { CallError } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import type { CallRepository, Clock, Emit } from '../ports.ts';

export type ChangeDeps = {
  readonly calls: CallRepository;
  readonly clock: Clock;
  readonly emit: Emit;
};

/** Finds a call, changes it, saves it and tells the pages. */
export type ChangeCall = (id: CallId, change: (call: Call, now: EpochMs) => Call) => Result<Call, CallError>;

export function createChangeCall({ calls, clock, emit }: ChangeDeps): ChangeCall {
  return (id, change) => {
    const call = calls.find(id);
    if (call === null) return err('CALL_NOT_FOUND');
    const now = clock.now();
    const changed = change(call, now);
    if (changed === call) return ok(call);
    const saved: Call = { ...changed, updatedAt: now };
    calls.save(saved);
    emit('call.changed', { id, call: saved });
    return ok(saved);
  };
}
