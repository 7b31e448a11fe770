import { NOUN_MARK, isSign } from './words.ts';

/** One word of a phrase, a gap between words, the end of the text, or a choice between several ways to go on. */
export type PhrasePiece =
  | { readonly kind: 'word'; readonly isMet: (spoken: string) => boolean }
  | { readonly kind: 'either'; readonly ways: readonly (readonly PhrasePiece[])[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'end' };

export type Phrase = { readonly isAtStart: boolean; readonly pieces: readonly PhrasePiece[] };

const GAP: PhrasePiece = { kind: 'gap' };

/** `~` stands for any letters: at the beginning, at the end, or at both. */
function fitsPattern(pattern: string): (word: string) => boolean {
  const letters = pattern.replaceAll('~', '');
  if (!pattern.startsWith('~')) return (word) => word.startsWith(letters);
  return pattern.endsWith('~') ? (word) => word.includes(letters) : (word) => word.endsWith(letters);
}

/** Plain words; a German noun, marked in the text, is met by its plain word too. */
function plainWords(words: readonly string[]): PhrasePiece {
  const exact = new Set(words.filter((word) => !word.includes('~')));
  const patterns = words.filter((word) => word.includes('~')).map(fitsPattern);
  const isMet = (spoken: string): boolean => {
    const word = spoken.startsWith(NOUN_MARK) ? spoken.slice(1) : spoken;
    return exact.has(word) || (!isSign(word) && patterns.some((fitsOne) => fitsOne(word)));
  };
  return { kind: 'word', isMet };
}

/** A word in exactly this form: a verb is no noun, “antworten” not “Antworten”. */
const verbForm = (form: string): PhrasePiece => ({ kind: 'word', isMet: (spoken) => spoken === form });

/** `versteht` from `verstehen`; the phrase itself gives irregular forms. */
function thirdPerson(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/u, '');
  return /(?:[dt]|ch[mn]|[^aeiouäöülrhmn][mn])$/u.test(stem) ? `${stem}et` : `${stem}t`;
}

/** The forms of `{nach|denken}` or `{sehen:sieht}`: infinitives, with “zu”, third person, and “denkt … nach”. */
function verbForms(verb: string): readonly (readonly PhrasePiece[])[] {
  const [infinitives = '', given = ''] = verb.split(':');
  const [base = '', prefix = ''] = infinitives.split('|').reverse();
  const told = given === '' ? thirdPerson(base) : given;
  if (prefix === '') return [[verbForm(base)], [verbForm(told)]];
  const joined = [`${prefix}${base}`, `${prefix}zu${base}`, `${prefix}${told}`].map((form) => [
    verbForm(form),
  ]);
  return [...joined, [verbForm(told), GAP, verbForm(prefix)]];
}

function wordPiece(text: string): PhrasePiece {
  const isOptional = text.endsWith('?');
  const words = (isOptional ? text.slice(0, -1) : text).split('/');
  const verbs = words.filter((word) => word.startsWith('{')).flatMap((word) => verbForms(word.slice(1, -1)));
  const plain = plainWords(words.filter((word) => !word.startsWith('{')));
  if (!isOptional && verbs.length === 0) return plain;
  return { kind: 'either', ways: [[plain], ...verbs, ...(isOptional ? [[]] : [])] };
}

function pieceOf(text: string): PhrasePiece {
  if (text === '…') return GAP;
  return text === '$' ? { kind: 'end' } : wordPiece(text);
}

/** Reads a phrase of the lexicon; how phrases are written is told at `phrases`. */
export function parsePhrase(phrase: string): Phrase {
  const isAtStart = phrase.startsWith('^');
  return { isAtStart, pieces: (isAtStart ? phrase.slice(1) : phrase).split(' ').map(pieceOf) };
}
