import type { statementsOf } from './historyStatements.ts';
import { beginning, type Beginning } from './searchText.ts';

/** Each word of the index once for every place where it stands. Made for this connection: the file knows nothing of it. */
const WORDS = "CREATE VIRTUAL TABLE temp.indexed_words USING fts5vocab('main', 'calls_text', 'instance')";
/** The second character of the next word that has one; `char` knows every number as a character, halves of pairs too. */
const SECOND = `
  SELECT unicode(substr(term, 2)) AS second FROM temp.indexed_words
  WHERE term >= :letter || char(:from) AND term < :letter || x'ff' LIMIT 1`;

/** Before every character of a word, and the last that there is. */
const [FIRST, LAST] = [0x20, 0x10_ff_ff];

/** Alphabets have fewer second letters; looking up so many costs more than the one letter does. */
const MOST_BEGINNINGS = 100;

const LETTER = /^([a-z0-9])\p{M}?$/u;

/** The letter or digit that a word is, as the index folds it; null for any other word. */
function letterOf(word: string): string | null {
  if (Array.from(word).length !== 1) return null;
  return LETTER.exec(word.normalize('NFD').toLowerCase())?.[1] ?? null;
}

/**
 * Words that begin with one letter, as the sum of those that begin with two: the index has these side by side, and would
 * read and merge every word for the one.
 */
export function createLetterWords(prepare: ReturnType<typeof statementsOf>): Beginning {
  prepare(WORDS).run();

  const secondFrom = (letter: string, from: number): number | null => {
    const second = from > LAST ? null : prepare(SECOND).get({ letter, from })?.['second'];
    return typeof second === 'number' ? second : null;
  };
  /** The first two letters of the words that have two. */
  const beginningsWith = (letter: string): readonly string[] => {
    const found: string[] = [];
    let second = secondFrom(letter, FIRST);
    while (second !== null && found.length <= MOST_BEGINNINGS) {
      found.push(letter + String.fromCodePoint(second));
      second = secondFrom(letter, second + 1);
    }
    return found;
  };
  return (word) => {
    const letter = letterOf(word);
    const beginnings = letter === null ? [] : beginningsWith(letter);
    if (letter === null || beginnings.length > MOST_BEGINNINGS) return beginning(word);
    // SECURITY: what the index holds of a word are letters and digits; no quote ends a string here.
    return `(${[`"${letter}"`, ...beginnings.map((two) => `"${two}"*`)].join(' OR ')})`;
  };
}
