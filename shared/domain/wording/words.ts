import { plainText } from './plainText.ts';

/** A text as words and signs: `typed` keeps the letter case, `spoken` is lower case with German nouns marked. */
export type Words = { readonly typed: readonly string[]; readonly spoken: readonly string[] };

const WORD_OR_SIGN = /[$€£]?[\p{L}\p{N}]+(?:['.,:&-][\p{L}\p{N}]+)*[%€$£]?|[^\s\p{L}\p{N}]/gu;

/** Words and signs of a text; hyphens, apostrophes and points inside a word stay in it. */
export const readWords = (text: string | null): Words => asWords(plainText(text).match(WORD_OR_SIGN) ?? []);

export const asWords = (typed: readonly string[]): Words => ({
  typed,
  spoken: typed.map((word) => word.toLowerCase()),
});

/** Stands before a German noun in `spoken`: “Antworten” is no “antworten”. */
export const NOUN_MARK = '#';

/** German words, their nouns marked by their capital letter (but not the first word, which may be a verb). */
export const asGermanWords = (typed: readonly string[]): Words => ({
  typed,
  spoken: typed.map((word, place) => {
    const isNoun = place > 0 && isCapitalised(word);
    return `${isNoun ? NOUN_MARK : ''}${word.toLowerCase()}`;
  }),
});

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A comma, a full stop, a bracket: anything without a letter or figure. */
export const isSign = (word: string): boolean => /^[^\p{L}\p{N}]+$/u.test(word);

/** The word at a place as typed, empty outside the text. */
export const wordAt = (typed: readonly string[], place: number): string => typed[place] ?? '';
export const lowerAt = (typed: readonly string[], place: number): string =>
  wordAt(typed, place).toLowerCase();

/** A set from words separated by blanks, for lists too long to quote each one. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
