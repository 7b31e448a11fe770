import type { EpochMs } from '../lib/time.ts';
import type { Call, CallResult, EndedCall, LiveCall, LoggedCall, PlannedCall } from '../schemas/call.ts';

/** A call becomes live; one that ended goes on with its first start. */
export function startCall(call: PlannedCall | LiveCall | EndedCall, now: EpochMs): LiveCall {
  if (call.stage === 'live') return call;
  if (call.stage === 'planned') return { ...call, stage: 'live', startedAt: now, result: null };
  const { endedAt, ...rest } = call;
  return { ...rest, stage: 'live' };
}

/** A live call ends and waits for its result; any other is returned as it is. */
export function endCall(call: Call, now: EpochMs): Call {
  return call.stage === 'live' ? { ...call, stage: 'ended', endedAt: Math.max(now, call.startedAt) } : call;
}

/** Gained was asked for; "didn't ask" was not. Every other result leaves the facts as they were noted. */
function factsFor(call: Call, result: CallResult | null, now: EpochMs): Pick<Call, 'askedAt' | 'gainedAt'> {
  if (result === 'gained') return { askedAt: call.askedAt ?? now, gainedAt: call.gainedAt ?? now };
  return { askedAt: result === 'not-asked' ? null : call.askedAt, gainedAt: null };
}

/** Notes what came of a call that has begun. A logged call keeps a result: null is ignored. */
export function chooseResult(call: Call, result: CallResult | null, now: EpochMs): Call {
  if (call.stage === 'planned') return call;
  const facts = factsFor(call, result, now);
  if (call.stage !== 'logged') return { ...call, ...facts, result };
  return result === null ? call : { ...call, ...facts, result };
}

/** The result that a call would be logged with: the one given, else the one chosen before. */
export function resultToLog(call: Call, given: CallResult | null): CallResult | null {
  return given ?? (call.stage === 'planned' ? null : call.result);
}

/** Closes a call with its result. A call never started here has no start and no end of its own. */
export function logCall(call: Call, result: CallResult, now: EpochMs): LoggedCall {
  const startedAt = call.stage === 'planned' ? null : call.startedAt;
  const endedAt =
    call.stage === 'live' ? Math.max(now, call.startedAt) : 'endedAt' in call ? call.endedAt : null;
  return {
    ...call,
    ...factsFor(call, result, now),
    stage: 'logged',
    startedAt,
    endedAt,
    loggedAt: now,
    result,
  };
}

/** Takes a log back: the call waits for its result again. */
export function reopenCall(call: Call): Call {
  if (call.stage !== 'logged') return call;
  const { loggedAt, startedAt, endedAt, result, ...rest } = call;
  if (startedAt === null) return { ...rest, stage: 'planned', askedAt: null, gainedAt: null };
  return { ...rest, stage: 'ended', startedAt, endedAt: endedAt ?? startedAt, result };
}
