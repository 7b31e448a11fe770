import type { Outcome } from '../schemas/outcome.ts';
import { duePhrase } from './askPhrase.ts';

const SEVERAL = { en: /\s(?:and|&)\s|,/i, de: /\s(?:und|sowie|&)\s|,/i } as const;

/** A line as it stands inside a sentence: without the signs it ends with. */
export const withoutEnd = (text: string): string => text.trim().replace(/[.,;\s]+$/, '');

/** How many act, as far as grammar must know: one, or several. */
export const actorCount = (who: string, language: 'en' | 'de'): number =>
  SEVERAL[language].test(withoutEnd(who)) ? 2 : 1;

/** An outcome as the sentences about it take it in; `due` is blank without a date. */
export function outcomeParts(outcome: Outcome, language: 'en' | 'de') {
  return {
    who: withoutEnd(outcome.who),
    what: withoutEnd(outcome.what),
    due: duePhrase(outcome.when, language),
    count: actorCount(outcome.who, language),
  };
}
