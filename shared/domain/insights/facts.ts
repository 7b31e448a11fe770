import { minutes, type EpochMs } from '../../lib/time.ts';
import type { CallResult, LoggedCall, Reason } from '../../schemas/call.ts';
import type { CommitmentKind } from '../../schemas/outcome.ts';
import { readPlaybookRef } from '../playbookVersions.ts';
import { hasOutcome, hasPromise } from '../readiness.ts';

/** What figures need of a logged call, and nothing a client could be recognised by but the company. */
export type CallFacts = {
  readonly startsAt: EpochMs;
  readonly result: CallResult;
  readonly kind: CommitmentKind;
  readonly hasOutcome: boolean;
  readonly isSaid: boolean;
  readonly isAsked: boolean;
  readonly reason: Reason | null;
  /** Null when nobody promised anything. */
  readonly promise: LoggedCall['promise']['state'] | null;
  /** The same for all versions of a playbook. */
  readonly playbookId: string | null;
  readonly company: string;
  /** The same for all spellings of a company. */
  readonly companyKey: string;
  /** It ended after its planned end. */
  readonly isOverrun: boolean;
};

/** The plain id of the playbook that a call keeps a version of. */
export const playbookIdOf = (ref: string | null): string | null =>
  ref === null ? null : readPlaybookRef(ref).id;

/** Whether a call went on after its planned end; a call that was not timed here did not. */
export const isOverrun = (startsAt: EpochMs, durationMinutes: number, endedAt: EpochMs | null): boolean =>
  endedAt !== null && endedAt > startsAt + minutes(durationMinutes);

/** The facts of a call; `companyKey` is how the reader tells companies apart. */
export function factsOf(call: LoggedCall, companyKey: string): CallFacts {
  return {
    startsAt: call.startsAt,
    result: call.result,
    kind: call.outcome.kind,
    hasOutcome: hasOutcome(call.outcome),
    isSaid: call.saidAt !== null,
    isAsked: call.askedAt !== null,
    reason: call.reason,
    promise: hasPromise(call) ? call.promise.state : null,
    playbookId: playbookIdOf(call.playbookId),
    company: call.company,
    companyKey,
    isOverrun: isOverrun(call.startsAt, call.durationMinutes, call.endedAt),
  };
}
