import { minutes, type EpochMs } from '../lib/time.ts';

export type CallClock = {
  readonly elapsedMs: number;
  /** Negative once the planned end has passed. */
  readonly leftMs: number;
  readonly endsAt: EpochMs;
  /** When the panel turns to ASK; null when it never does by itself. */
  readonly askAt: EpochMs | null;
  readonly phase: 'talk' | 'ask' | 'over';
  /** Share of the planned length that is left, 0 to 1. */
  readonly fractionLeft: number;
};

export type ClockPlan = {
  readonly startedAt: EpochMs;
  readonly startsAt: EpochMs;
  readonly durationMinutes: number;
  readonly askLeadMinutes: number;
};

/** A call begun late keeps its planned end when half its length is left, and else gets its whole length. */
function endOf({ startedAt, startsAt, durationMinutes }: ClockPlan): EpochMs {
  const lengthMs = minutes(durationMinutes);
  const plannedEnd = startsAt + lengthMs;
  const isNearPlan = startedAt >= startsAt - lengthMs && plannedEnd - startedAt >= lengthMs / 2;
  return isNearPlan ? plannedEnd : startedAt + lengthMs;
}

/** The turn to ASK comes `askLeadMinutes` before the end, but never before two thirds of the call. */
function turnToAsk(plan: ClockPlan, endsAt: EpochMs): EpochMs | null {
  if (plan.askLeadMinutes === 0) return null;
  const twoThirds = plan.startedAt + ((endsAt - plan.startedAt) * 2) / 3;
  return Math.max(endsAt - minutes(plan.askLeadMinutes), twoThirds);
}

/** Where a live call stands at `now`. */
export function callClock(plan: ClockPlan, now: EpochMs): CallClock {
  const endsAt = endOf(plan);
  const askAt = turnToAsk(plan, endsAt);
  const leftMs = endsAt - now;
  const isAskTime = askAt !== null && now >= askAt;
  return {
    elapsedMs: Math.max(0, now - plan.startedAt),
    leftMs,
    endsAt,
    askAt,
    phase: leftMs < 0 ? 'over' : isAskTime ? 'ask' : 'talk',
    fractionLeft: Math.min(1, Math.max(0, leftMs / (endsAt - plan.startedAt))),
  };
}
