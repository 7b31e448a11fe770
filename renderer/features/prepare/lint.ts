import type { LintFinding } from '../../../shared/domain/outcomeLint/lintCode.ts';
import { lintOutcome } from '../../../shared/domain/outcomeLint/lintOutcome.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';

/** The parts of an outcome that the linter reads. */
export type OutcomeWords = Pick<Outcome, 'who' | 'what' | 'when' | 'kind'>;

/** What the linter finds in an outcome planned for a call on that day. */
export const findingsIn = (
  { who, what, when, kind }: OutcomeWords,
  callDate: string,
): readonly LintFinding[] => lintOutcome({ who, what, when, kind, callDate });
