import { type PhrasePiece, parsePhrase } from './phrasePieces.ts';
import { type Words, isSign } from './words.ts';

/** Whether a text contains one of a list of phrases. */
export type Wording = (words: Words) => boolean;

const LONGEST_GAP = 6;

/** How far the gap at a place reaches: up to six words, never over a comma. */
function gapEnds(spoken: readonly string[], place: number): readonly number[] {
  const next = spoken.slice(place, place + LONGEST_GAP);
  const sign = next.findIndex(isSign);
  const length = sign < 0 ? next.length : sign;
  return Array.from({ length: length + 1 }, (_, words) => place + words);
}

/** Whether the pieces fit the text from a place on. */
function fits(pieces: readonly PhrasePiece[], spoken: readonly string[], place: number): boolean {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return true;
  if (piece.kind === 'end') return place === spoken.length;
  if (piece.kind === 'gap') return gapEnds(spoken, place).some((end) => fits(rest, spoken, end));
  if (piece.kind === 'either') return piece.ways.some((way) => fits([...way, ...rest], spoken, place));
  const word = spoken[place];
  return word !== undefined && piece.isMet(word) && fits(rest, spoken, place + 1);
}

/**
 * A test for phrases, written so that a word can be added without knowing regular expressions: `a/b` either word,
 * `a/b?` either or none, `~` any letters, `…` up to six words, `^` at the start, `$` at the end, `{an|sehen:sieht}` the
 * forms of a German verb. Parsed at the first use.
 */
export function phrases(list: readonly string[]): Wording {
  let parsed: ReturnType<typeof parsePhrase>[] | null = null;
  return ({ spoken }) => {
    parsed ??= list.map(parsePhrase);
    return parsed.some(({ isAtStart, pieces }) =>
      isAtStart ? fits(pieces, spoken, 0) : spoken.some((_, place) => fits(pieces, spoken, place)),
    );
  };
}
