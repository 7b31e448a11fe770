import { firstWord, hasTitle, isCompanyMark, isGivenName, isTradeWord, wordsOf } from './evidence.ts';

/** A company and a person in one run of words; `isCertain` when a legal form or a title draws the line. */
export type SplitNames = { readonly company: string; readonly contact: string; readonly isCertain: boolean };

const LEAST_WORDS = 3;

const join = (words: readonly string[]): string => words.join(' ');

function split(words: readonly string[], at: number, isCertain: boolean): SplitNames {
  return { company: join(words.slice(0, at)), contact: join(words.slice(at)), isCertain };
}

/** Sommerfeld Logistik | Herr Ahlers. */
function atTitle(words: readonly string[]): SplitNames | null {
  const isTitle = (place: number): boolean => hasTitle(join(words.slice(place)));
  const at = words.findIndex((_, place) => place > 0 && isTitle(place) && !isTitle(place - 1));
  return at > 0 && at < words.length - 1 ? split(words, at, true) : null;
}

/** Keller Maschinenbau GmbH | Jonas Weber. */
function afterLegalForm(words: readonly string[]): SplitNames | null {
  const ends = words.map((_, place) => place + 1).filter((end) => end >= 2 && end < words.length);
  const at = ends.find(
    (end) => isCompanyMark(join(words.slice(0, end))) && !isCompanyMark(`x ${join(words.slice(end))}`),
  );
  return at === undefined ? null : split(words, at, true);
}

const isJoint = (word: string): boolean => /^(?:&|\+|and|und)$/iu.test(word);

/** Calder Foods | Marcus Oyelaran: the person's given name begins behind the last word of the trade. */
function atGivenName(words: readonly string[]): SplitNames | null {
  const at = words.findLastIndex(
    (word, place) => place > 0 && words.length - place <= 3 && isGivenName(word) && !isTradeWord(word),
  );
  if (at < 1 || words.slice(at).some(isTradeWord) || words.slice(at - 1, at).some(isJoint)) return null;
  return split(words, at, false);
}

/** Marcus Oyelaran | Calder Foods, Frau Dr. Behrens | Nordlicht Energie: a person's words, then a company's. */
function companyLast(words: readonly string[]): SplitNames | null {
  const titles = words.findIndex((word) => !hasTitle(word));
  const at = titles > 0 ? titles + 1 : 2;
  const rest = words.slice(at);
  const isPersonFirst = titles > 0 || isGivenName(firstWord(join(words)));
  const isCompanyRest = rest.length >= 2 && (rest.some(isTradeWord) || isCompanyMark(join(rest)));
  if (!isPersonFirst || !isCompanyRest) return null;
  return { company: join(rest), contact: join(words.slice(0, at)), isCertain: false };
}

/** Divides a run of words that no sign divides; null where it is one name. */
export function splitUndivided(name: string): SplitNames | null {
  const words = wordsOf(name);
  if (words.length < LEAST_WORDS) return null;
  return atTitle(words) ?? afterLegalForm(words) ?? companyLast(words) ?? atGivenName(words);
}
