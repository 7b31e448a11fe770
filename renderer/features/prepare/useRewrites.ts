import { callDate } from '../../../shared/domain/promise.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useBoot } from '../../app/boot.ts';
import { useText, useTexts } from '../../app/text.ts';
import type { Slot } from '../../app/outcomeSentence.ts';
import { usePreparation } from './preparation.ts';
import { fridaysAfter, localeFor, rewritesFor, spokenDay } from './rewrites.ts';

/** Up to three texts for a slot, in the seller's language: a name, what clients do for this kind, days. */
export function useRewrites(slot: Slot, outcome: Outcome): readonly string[] {
  const t = useText();
  const list = useTexts();
  const { language, locale } = useBoot();
  const { call } = usePreparation();
  const spoken = localeFor(language, locale);
  const days = fridaysAfter(callDate(call)).map((day) => spokenDay(day, spoken));
  return rewritesFor(slot, outcome[slot], {
    contact: call.contact,
    company: call.company,
    examples: list(`commitments.${outcome.kind}.examples`),
    days: [...days, t('prepare.outcome.beforeEnd')],
  });
}
