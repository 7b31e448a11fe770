import { verbForms } from './germanVerb.ts';
import { NOUN_MARK, type Words, isSign } from './words.ts';

/** Whether a text contains one of a list of phrases. */
export type Wording = (words: Words) => boolean;

/** Whether a phrase, or what is left of one, fits a text from a place on. */
type Fit = (spoken: readonly string[], place: number) => boolean;

const LONGEST_GAP = 6;

const isDone: Fit = () => true;
const isAtEnd: Fit = (spoken, place) => place === spoken.length;
const either =
  (ways: readonly Fit[]): Fit =>
  (spoken, place) =>
    ways.some((fits) => fits(spoken, place));

const oneWord =
  (isMet: (word: string) => boolean, rest: Fit): Fit =>
  (spoken, place) => {
    const word = spoken[place];
    return word !== undefined && isMet(word) && rest(spoken, place + 1);
  };

/** Up to six words, never over a comma. */
const gap =
  (rest: Fit): Fit =>
  (spoken, place) => {
    const reach = spoken.slice(place, place + LONGEST_GAP);
    const sign = reach.findIndex(isSign);
    const longest = sign < 0 ? reach.length : sign;
    return Array.from({ length: longest + 1 }, (_, words) => place + words).some((end) => rest(spoken, end));
  };

/** `~` stands for any letters: at the beginning, at the end, or at both. */
function fitsPattern(pattern: string): (word: string) => boolean {
  const letters = pattern.replaceAll('~', '');
  if (!pattern.startsWith('~')) return (word) => word.startsWith(letters);
  return pattern.endsWith('~') ? (word) => word.includes(letters) : (word) => word.endsWith(letters);
}

/** Plain words; a German noun, marked in the text, is met by its plain word too. */
function plainWord(words: readonly string[], rest: Fit): Fit {
  const exact = new Set(words.filter((word) => !word.includes('~')));
  const patterns = words.filter((word) => word.includes('~')).map(fitsPattern);
  return oneWord((spoken) => {
    const word = spoken.startsWith(NOUN_MARK) ? spoken.slice(1) : spoken;
    return exact.has(word) || (!isSign(word) && patterns.some((fitsOne) => fitsOne(word)));
  }, rest);
}

/** A verb in exactly one of its forms, and so no noun; or its finite form with the prefix at the end. */
function germanVerb(verb: string, rest: Fit): Fit {
  const { joined, told, prefix } = verbForms(verb);
  const isInOneWord = oneWord((word) => joined.has(word), rest);
  if (prefix === '') return isInOneWord;
  const isPrefix = oneWord((word) => word === prefix, rest);
  return either([isInOneWord, oneWord((word) => word === told, gap(isPrefix))]);
}

function choice(text: string, rest: Fit): Fit {
  const isOptional = text.endsWith('?');
  const words = (isOptional ? text.slice(0, -1) : text).split('/');
  const verbs = words.filter((word) => word.startsWith('{'));
  const plain = words.filter((word) => !word.startsWith('{'));
  const ways = [plainWord(plain, rest), ...verbs.map((verb) => germanVerb(verb, rest))];
  return either(isOptional ? [...ways, rest] : ways);
}

function piece(text: string, rest: Fit): Fit {
  if (text === '…') return gap(rest);
  return text === '$' ? isAtEnd : choice(text, rest);
}

/** A phrase read from its end, each piece going on with what follows it. */
function phraseFit(phrase: string): Fit {
  const isAtStart = phrase.startsWith('^');
  const pieces = (isAtStart ? phrase.slice(1) : phrase).split(' ');
  const fits = pieces.reduceRight((rest, text) => piece(text, rest), isDone);
  return isAtStart ? (spoken) => fits(spoken, 0) : (spoken) => spoken.some((_, place) => fits(spoken, place));
}

/**
 * A test for phrases, written so that a word can be added without knowing regular expressions: `a/b` either word,
 * `a/b?` either or none, `~` any letters, `…` up to six words, `^` at the start, `$` at the end, `{an|sehen:sieht}` the
 * forms of a German verb. Prepared at its first use: hundreds of regular expressions would hold up the first keystroke.
 */
export function phrases(list: readonly string[]): Wording {
  let fits: Fit | null = null;
  return ({ spoken }) => {
    fits ??= either(list.map(phraseFit));
    return fits(spoken, 0);
  };
}
