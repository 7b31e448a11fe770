import { LEGAL_FORMS, PARTNERSHIPS, TRADE_ENDINGS, TRADE_WORDS } from '../lexicon/organisations.ts';
import { GIVEN_NAMES, JOB_WORDS, TITLES } from '../lexicon/people.ts';

const LEGAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'iu');
// From none on, in one loop: an engine writes “at least once” out in full, which takes it thirty milliseconds.
const LEGAL_ONLY = new RegExp(`^(?:(?:${LEGAL_FORMS})(?:,? (?!$)|$)){0,4}$`, 'iu');
const PARTNERSHIP = new RegExp(`(?:${PARTNERSHIPS})(?!\\p{L})`, 'iu');
const TITLE = new RegExp(`^(?:${TITLES})(?!\\p{L})`, 'iu');
const TITLE_AT_END = new RegExp(`(?<!\\p{L})(?:${TITLES})$`, 'iu');
const JOB = new RegExp(`(?<!\\p{L})(?:${JOB_WORDS})(?!\\p{L})`, 'iu');

export const wordsOf = (name: string): readonly string[] =>
  name.split(/[ /]+/u).filter((word) => word !== '');
/** The first word, '' where there is none. */
export const firstWord = (name: string): string => name.split(' ', 1).join('');
const lower = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, '');

export const isLegalFormOnly = (text: string): boolean => text !== '' && LEGAL_ONLY.test(text);
export const hasTitle = (name: string): boolean => TITLE.test(name);
export const endsWithTitle = (text: string): boolean => TITLE_AT_END.test(text);
export const hasJob = (text: string): boolean => JOB.test(text);

/** A legal form stands behind a name, never at its beginning: “SE Asia” is none. */
export function hasLegalForm(name: string): boolean {
  return wordsOf(name).length > 1 && LEGAL.test(name.slice(name.indexOf(' ')));
}

export const isTradeWord = (word: string): boolean =>
  TRADE_WORDS.has(lower(word)) || TRADE_ENDINGS.test(lower(word));

/** “Anne-Marie” is known by its first half. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(lower(word).replace(/-.*$/u, ''));

export const isCompanyMark = (name: string): boolean => hasLegalForm(name) || PARTNERSHIP.test(name);

type Sign = { readonly holds: (name: string, words: readonly string[]) => boolean; readonly weight: number };

const SIGNS: readonly Sign[] = [
  { holds: (name) => hasTitle(name), weight: 8 },
  { holds: (name) => isGivenName(firstWord(name)), weight: 3 },
  { holds: (name, words) => (words.length === 2 || words.length === 3) && !/[\d&]/u.test(name), weight: 1 },
  { holds: (name) => hasLegalForm(name), weight: -9 },
  { holds: (name) => PARTNERSHIP.test(name), weight: -6 },
  { holds: (_, words) => words.some(isTradeWord), weight: -4 },
  { holds: (name) => /[\d&]/u.test(name), weight: -3 },
  { holds: (_, words) => words.length > 4, weight: -2 },
];

/** How much a name looks like a person's (above zero) or a company's (below). */
export function personScore(name: string): number {
  const words = wordsOf(name);
  return SIGNS.reduce((score, { holds, weight }) => (holds(name, words) ? score + weight : score), 0);
}
