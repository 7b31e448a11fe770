import { outcomeParts } from '../../../shared/domain/outcomeParts.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import type { Texts } from '../../ports.ts';

/** A sentence about the outcome from the two patterns under `key`: `by` with a date, `open` without. */
export function outcomeText(texts: Texts, key: string, outcome: Outcome): string {
  const parts = outcomeParts(outcome, texts.language());
  return texts.text(`${key}.${parts.due === '' ? 'open' : 'by'}`, parts);
}
