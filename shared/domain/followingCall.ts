import type { Call, LoggedCall, PlannedCall, Question } from '../schemas/call.ts';
import type { CommitmentKind } from '../schemas/outcome.ts';
import { openQuestionsOf } from './carryForward.ts';
import { tookPlace } from './callStages.ts';
import { nextKind } from './commitments.ts';
import { ladderOf } from './ladder.ts';
import { hasOutcome } from './readiness.ts';

/** As many as a call may have. */
const MOST_QUESTIONS = 20;

/**
 * The commitment to prepare for after a logged call: the next of the ladder once the last was gained, else the
 * one that is still to be gained; null when that call had none. `calls` are those with the company, newest first.
 */
export function kindAfter(from: LoggedCall, calls: readonly Call[]): CommitmentKind | null {
  if (!hasOutcome(from.outcome)) return null;
  const { kind } = from.outcome;
  if (from.result !== 'gained') return kind;
  return ladderOf(calls, null).rungs.find(({ standing }) => standing === 'next')?.kind ?? nextKind(kind);
}

type Following = {
  readonly from: LoggedCall;
  readonly calls: readonly Call[];
  readonly newId: () => string;
};

const isSamePerson = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What was prepared for a call that did not take place serves the next one; its date is set anew. */
function preparationOf(from: LoggedCall, planned: PlannedCall) {
  if (tookPlace(from.result)) return { outcome: planned.outcome };
  const { fallback, purpose, askPhrase, clientReason } = from;
  return { outcome: { ...from.outcome, when: '' }, fallback, purpose, askPhrase, clientReason };
}

function questionsFor(planned: PlannedCall, { from, newId }: Following): readonly Question[] {
  const open = openQuestionsOf(from, planned).map((text) => ({
    id: newId(),
    text,
    answer: '',
    answeredAt: null,
  }));
  return [...open, ...planned.questions].slice(0, MOST_QUESTIONS);
}

/** A planned call that goes on from a logged one: the same opportunity, what was left open, the next commitment. */
export function followingCall(planned: PlannedCall, following: Following): PlannedCall {
  const { from, calls } = following;
  const prepared = preparationOf(from, planned);
  const kind = kindAfter(from, calls);
  const intent = from.result === 'gained' ? 'advances' : from.outcome.intent;
  const isSame = isSamePerson(planned.contact, from.contact);
  return {
    ...planned,
    ...prepared,
    outcome: kind === null ? prepared.outcome : { ...prepared.outcome, kind, intent },
    contactRole: planned.contactRole === '' && isSame ? from.contactRole : planned.contactRole,
    opportunity: planned.opportunity === '' ? from.opportunity : planned.opportunity,
    questions: questionsFor(planned, following),
  };
}
