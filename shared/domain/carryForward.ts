import type { Call, LoggedCall } from '../schemas/call.ts';
import type { Outcome } from '../schemas/outcome.ts';
import { tookPlace } from './callStages.ts';
import { hasOutcome } from './readiness.ts';

/** What the last call with a company left for the next one. */
export type CarriedForward = {
  readonly from: LoggedCall;
  /** Questions that were not answered then and are not asked in this call yet. */
  readonly questions: readonly string[];
  /** The commitment that was not gained, its date left to be set anew; null when there is none to take up. */
  readonly outcome: Outcome | null;
};

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Questions that were not answered, and that the call ahead does not ask yet. */
export function openQuestionsOf(from: LoggedCall, call: Call): readonly string[] {
  const known = new Set(call.questions.map(({ text }) => plain(text)));
  return from.questions
    .filter(
      ({ text, answer, answeredAt }) => answeredAt === null && plain(answer) === '' && plain(text) !== '',
    )
    .map(({ text }) => text.trim())
    .filter((text) => !known.has(plain(text)));
}

/** An outcome that the call has already is never offered again. */
function outcomeNotGained(from: LoggedCall, call: Call): Outcome | null {
  if (from.result === 'gained' || !hasOutcome(from.outcome) || hasOutcome(call.outcome)) return null;
  return { ...from.outcome, when: '' };
}

/**
 * What a call can take up from the last one with the same company; null when that left nothing.
 * `calls` are those with the company, newest first.
 */
export function carryForward(calls: readonly Call[], call: Call): CarriedForward | null {
  const from = calls.find(
    (earlier): earlier is LoggedCall =>
      earlier.id !== call.id &&
      earlier.stage === 'logged' &&
      tookPlace(earlier.result) &&
      earlier.startsAt < call.startsAt,
  );
  if (from === undefined) return null;
  const questions = openQuestionsOf(from, call);
  const outcome = outcomeNotGained(from, call);
  return questions.length === 0 && outcome === null ? null : { from, questions, outcome };
}
