import { duePhrase } from '../../shared/domain/askPhrase.ts';
import type { Language } from '../../shared/ipc/contract.ts';
import type { Outcome } from '../../shared/schemas/outcome.ts';

export const SLOTS = ['who', 'what', 'when'] as const;

/** A part of the outcome that the seller fills in. */
export type Slot = (typeof SLOTS)[number];

export type SentencePart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly slot: Slot };

const SLOT_MARK = /\[(who|what|when)\]/;

const isSlot = (text: string): text is Slot => SLOTS.some((slot) => slot === text);

/** The words and slots, in order, of a pattern such as "[who] will agree to [what] by [when].". */
export function sentenceParts(pattern: string): readonly SentencePart[] {
  return pattern
    .split(SLOT_MARK)
    .filter((text) => text !== '')
    .map((text) => (isSlot(text) ? { kind: 'slot', slot: text } : { kind: 'words', text }));
}

const SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: /\s(?:and|&)\s|,/i,
  de: /\s(?:und|sowie|&)\s|,/i,
};

/** How many act, as far as grammar must know: one, or several. */
export const actorCount = (who: string, language: Language): number =>
  SEVERAL[language].test(who.trim()) ? 2 : 1;

/** Which pattern of a catalogue's section fits: "by Friday", or a date that brings its own word, "on Friday". */
export function sentenceKey(
  { when }: Pick<Outcome, 'when'>,
  language: Language,
): 'sentenceBy' | 'sentenceOn' {
  const date = when.trim().replace(/[.\s]+$/, '');
  const isWhole = date !== '' && duePhrase(date, language) === date;
  return isWhole ? 'sentenceOn' : 'sentenceBy';
}
