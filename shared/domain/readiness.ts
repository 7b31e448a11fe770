import type { Call } from '../schemas/call.ts';
import type { Outcome } from '../schemas/outcome.ts';

const isFilled = (text: string): boolean => text.trim() !== '';

/** An outcome is defined once it names an actor and an action; a missing date is the linter's to say. */
export const hasOutcome = (outcome: Outcome): boolean => isFilled(outcome.who) && isFilled(outcome.what);

export const hasPromise = (call: Call): boolean => isFilled(call.promise.what);

export const hasFallback = (call: Call): boolean => isFilled(call.fallback);

/** An outcome with actor and action, an opening to say and at least one question to ask. */
export function isReady(call: Call): boolean {
  const hasOpening = call.opening === null || isFilled(call.opening);
  return hasOutcome(call.outcome) && hasOpening && call.questions.some((question) => isFilled(question.text));
}
