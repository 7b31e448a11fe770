import type { EpochMs } from '../lib/time.ts';
import type { Call, LoggedCall } from '../schemas/call.ts';
import type { CommitmentKind, Outcome } from '../schemas/outcome.ts';
import { tookPlace } from './callStages.ts';
import { COMMITMENTS, nextKind } from './commitments.ts';
import { hasOutcome } from './readiness.ts';

/** Where one of the ten commitments stands with a company. */
export type Rung = {
  readonly kind: CommitmentKind;
  /** `next`: planned for the call ahead, or the usual next step when none is planned. */
  readonly standing: 'gained' | 'fallback' | 'asked' | 'open' | 'next';
  /** What the client agreed to, or was asked for; null when it was never asked for. */
  readonly what: string | null;
  readonly at: EpochMs | null;
  /** In how many calls it was asked for. */
  readonly askCount: number;
};

export type Ladder = {
  readonly rungs: readonly Rung[];
  readonly gainedCount: number;
  readonly fallbackCount: number;
  /** Never asked for, the next one left out. */
  readonly openCount: number;
};

const isHeld = (call: Call): call is LoggedCall => call.stage === 'logged' && tookPlace(call.result);

const wasAsked = ({ askedAt, result }: LoggedCall): boolean =>
  askedAt !== null || result === 'gained' || result === 'fallback';

const newestOf = (calls: readonly LoggedCall[], result: LoggedCall['result']): LoggedCall | undefined =>
  calls.find((call) => call.result === result);

/** What the calls about one commitment came to; `calls` newest first. */
function standingOf(kind: CommitmentKind, calls: readonly LoggedCall[]): Rung {
  const asked = calls.filter(wasAsked);
  const askCount = asked.length;
  const gained = newestOf(calls, 'gained');
  if (gained !== undefined)
    return { kind, standing: 'gained', what: gained.outcome.what, at: gained.startsAt, askCount };
  const fallback = newestOf(calls, 'fallback');
  if (fallback !== undefined)
    return { kind, standing: 'fallback', what: fallback.fallback, at: fallback.startsAt, askCount };
  const [latest] = asked;
  if (latest === undefined) return { kind, standing: 'open', what: null, at: null, askCount };
  return { kind, standing: 'asked', what: latest.outcome.what, at: latest.startsAt, askCount };
}

/** The usual next step after the highest commitment that was gained. */
function usualNext(rungs: readonly Rung[]): CommitmentKind | null {
  const highest = rungs.findLast(({ standing }) => standing === 'gained');
  if (highest === undefined) return null;
  const next = nextKind(highest.kind);
  return rungs.some(({ kind, standing }) => kind === next && standing === 'gained') ? null : next;
}

const plannedKind = (outcome: Outcome | null): CommitmentKind | null =>
  outcome !== null && hasOutcome(outcome) ? outcome.kind : null;

/**
 * The ten commitments as a ladder: what a company has agreed to so far, what it was asked for, what comes next.
 * `calls` are those with the company, newest first; `planned` is the outcome of the call ahead.
 */
export function ladderOf(calls: readonly Call[], planned: Outcome | null): Ladder {
  const held = calls.filter(isHeld);
  const rungs = COMMITMENTS.map((kind) =>
    standingOf(
      kind,
      held.filter((call) => hasOutcome(call.outcome) && call.outcome.kind === kind),
    ),
  );
  const next = plannedKind(planned) ?? usualNext(rungs);
  const count = (standing: Rung['standing']): number =>
    rungs.filter((rung) => rung.standing === standing).length;
  return {
    rungs: rungs.map((rung) => (rung.kind === next ? { ...rung, standing: 'next' } : rung)),
    gainedCount: count('gained'),
    fallbackCount: count('fallback'),
    openCount: rungs.filter(({ kind, standing }) => standing === 'open' && kind !== next).length,
  };
}
