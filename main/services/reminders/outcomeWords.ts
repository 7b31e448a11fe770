import { duePhrase } from '../../../shared/domain/askPhrase.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import type { Texts } from '../../ports.ts';

const SEVERAL = { en: /\s(?:and|&)\s|,/i, de: /\s(?:und|sowie|&)\s|,/i } as const;

const trimmed = (text: string): string => text.trim().replace(/[.,;\s]+$/, '');

/** How many act, as far as grammar must know: one, or several. */
export const actorCount = (who: string, texts: Texts): number =>
  SEVERAL[texts.language()].test(trimmed(who)) ? 2 : 1;

/** A sentence about the outcome from the two patterns under `key`: `by` with a date, `open` without. */
export function outcomeText(texts: Texts, key: string, outcome: Outcome): string {
  const due = duePhrase(outcome.when, texts.language());
  const values = { who: trimmed(outcome.who), what: trimmed(outcome.what), due };
  return texts.text(`${key}.${due === '' ? 'open' : 'by'}`, {
    ...values,
    count: actorCount(outcome.who, texts),
  });
}
