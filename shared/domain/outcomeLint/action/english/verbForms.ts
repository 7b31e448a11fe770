import { FILLERS_EN, OBJECT_STARTS_EN, VERBS_EN } from '../../lexicon/verbs.en.ts';
import { isCapitalised } from '../../../wording/words.ts';

/** Base forms a word could be an inflection of: itself, then third person, then -ing. */
function basesOf(word: string): readonly string[] {
  const third = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  const stem = word.replace(/ing$/u, '');
  const gerund = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')];
  return [word, ...(word.endsWith('s') ? third : []), ...(word.endsWith('ing') ? gerund : [])];
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);

/** The first part of double-check, re-test, co-sign. */
const COMPOUND = /^\p{L}+-/u;

export const isBaseVerb = (word: string): boolean => VERBS_EN.has(word.toLowerCase());

/** The base form of a verb form in lower case (sends, sending: send), or null for a word that is no known verb. */
export function baseOfVerb(word: string): string | null {
  const known = IRREGULAR.get(word) ?? basesOf(word).find(isBaseVerb);
  if (known !== undefined) return known;
  return COMPOUND.test(word) && isBaseVerb(word.replace(COMPOUND, '')) ? word : null;
}

/** “sends”, but not “lists” where that could be the base form's plural noun only. */
export const isThirdPerson = (word: string): boolean =>
  word.endsWith('s') && !isBaseVerb(word) && baseOfVerb(word) !== null;

/** Words that may stand between “and” and the verb. */
export const isFiller = (word: string): boolean =>
  FILLERS_EN.has(word.toLowerCase()) || (word.endsWith('ly') && !isBaseVerb(word));

/** Whether a word can follow a verb as its object or particle; the end of the text (empty) can. */
export const canFollowVerb = (next: string): boolean =>
  next === '' || isCapitalised(next) || OBJECT_STARTS_EN.has(next.toLowerCase());
