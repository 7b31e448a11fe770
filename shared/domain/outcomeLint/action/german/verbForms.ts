import { isCapitalised, isSign, lowerAt, wordAt } from '../../../wording/words.ts';
import { FINITE_DE, MODALS_DE, NO_VERBS_DE } from '../../lexicon/verbs.de.ts';

/** mitzubringen, freizuhalten: “zu” inside a separable verb. */
const WITH_INNER_ZU = /^\p{Ll}{2,}zu\p{Ll}{2,}n$/u;
const INFINITIVE = /(?:en|ern|eln|tun|sein)$/u;
const PLURAL_NOUN = /(?:ungen|heiten|keiten|ionen|schaften|täten)$/u;
const BEGINS_OBJECT =
  /^(?:uns|mir|den|die|das|dem|der|ein(?:e[nmr]?)?|ihr(?:e[nmr]?)?|sein(?:e[nmr]?)?|unser(?:e[nmr]?)?|sich|mit|zwei|drei|alle)$/u;

const isLast = (typed: readonly string[], place: number): boolean => {
  const next = lowerAt(typed, place + 1);
  return next === '' || next === 'und' || isSign(next);
};

function isZuInfinitive(typed: readonly string[], place: number): boolean {
  const word = wordAt(typed, place);
  const followsZu = lowerAt(typed, place - 1) === 'zu' && /^\p{Ll}+n$/u.test(word);
  return WITH_INNER_ZU.test(word) || (followsZu && isLast(typed, place));
}

/** Whether a stretch of words holds an infinitive with “zu”. */
export const hasZuInfinitive = (typed: readonly string[]): boolean =>
  typed.some((_, place) => isZuInfinitive(typed, place));

/** At the end and in lower case; a capital letter is a noun's, unless the word stands alone (“Unterschreiben”). */
function isInfinitiveAtEnd(typed: readonly string[], place: number): boolean {
  const word = wordAt(typed, place);
  if (!isLast(typed, place) || !INFINITIVE.test(word)) return false;
  return isCapitalised(word) ? typed.length === 1 && !PLURAL_NOUN.test(word) : true;
}

/** “lädt …” at the beginning: unknown, but told of someone, with an object after it. */
const isToldFirst = (typed: readonly string[], place: number): boolean =>
  place === 0 && /^\p{Ll}+t$/u.test(wordAt(typed, 0)) && typed.some((word) => BEGINS_OBJECT.test(word));

const isKnownForm = (word: string): boolean => FINITE_DE.has(word) || MODALS_DE.has(word);

/** Whether the word at a place is a verb: with “zu”, as an infinitive at the end, or in the third person. */
export function isVerbForm(typed: readonly string[], place: number): boolean {
  if (isZuInfinitive(typed, place)) return true;
  if (NO_VERBS_DE.has(lowerAt(typed, place))) return false;
  const isKnown = isKnownForm(place === 0 ? lowerAt(typed, 0) : wordAt(typed, place));
  return isKnown || isInfinitiveAtEnd(typed, place) || isToldFirst(typed, place);
}

export const hasVerbForm = (typed: readonly string[]): boolean =>
  typed.some((_, place) => isVerbForm(typed, place));
