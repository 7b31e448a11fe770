import { spokenName } from '../../../shared/domain/opening.ts';
import type { LintFinding } from '../../../shared/domain/outcomeLint/lintCode.ts';
import { useText, type Text } from '../../app/text.ts';
import type { Advice } from './advice.ts';
import { usePreparation } from './preparation.ts';
import type { OutcomeBuilder } from './useOutcome.ts';

export type AdviceWords = {
  /** What is the matter, and why; empty when there is nothing to say. */
  readonly message: string;
  readonly rewrite: string;
};

function findingOf(advice: Advice, findings: readonly LintFinding[]): LintFinding | undefined {
  if (advice.kind === 'weak') return advice.finding;
  return advice.kind === 'help' && !advice.isFirst
    ? findings.find(({ slot }) => slot === advice.slot)
    : undefined;
}

function wordsWithoutFinding(advice: Advice, t: Text): AdviceWords {
  const message = { sound: 'prepare.outcome.ready', help: 'prepare.outcome.blank' };
  const key = advice.kind === 'sound' || advice.kind === 'help' ? message[advice.kind] : null;
  return { message: key === null ? '' : t(key), rewrite: '' };
}

/** The advice in words, with the client called as the seller calls them. */
export function useAdviceWords({ advice, findings }: OutcomeBuilder): AdviceWords {
  const t = useText();
  const { call } = usePreparation();
  const finding = findingOf(advice, findings);
  if (finding === undefined) return wordsWithoutFinding(advice, t);
  const contact = spokenName(call.contact) || t('prepare.outcome.theClient');
  const values = { ...finding.values, contact };
  return {
    message: t(`lint.${finding.code}.message`, values),
    rewrite: t(`lint.${finding.code}.rewrite`, values),
  };
}
